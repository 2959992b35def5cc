package id.sotk.ui.work;

/// What the menu of the canvas asks for that needs a dialog of the studio.
public interface CanvasActions extends Consent {

    /// Lets the user choose who holds the unit's leading post.
    void appointHolder(String unit);

    /// Lets the user choose which official is placed in the unit.
    void placeIn(String unit);

    /// Lets the user choose the structure pattern of the unit and what hangs below it.
    void changePattern(String unit);
}
