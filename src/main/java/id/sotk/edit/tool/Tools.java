package id.sotk.edit.tool;

import java.util.Optional;

/// The tools a gesture begins with.
public final class Tools {

    /// Selects, and hands over to the tool for what is pressed.
    public static final Tool SELECT = new SelectTool();

    private Tools() {}

    /// An official taken from the staff list is in the hand.
    public static Tool carrying(String official) {
        return new OfficialTool(official, Optional.empty(), 0, 0);
    }
}
