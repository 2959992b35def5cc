package id.sotk.edit.tool;

/// What the hand carries; decides which parts of an element are told apart.
public enum Cargo {
    NOTHING,
    BOX,
    OFFICIAL
}
