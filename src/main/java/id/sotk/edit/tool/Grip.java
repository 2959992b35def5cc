package id.sotk.edit.tool;

/// How the hand holds the pointer: the button, how often it went down at once, and the keys held with it.
public record Grip(Button button, int clicks, boolean toggling, boolean copying, boolean shifting) {

    /// What the pressed button is for.
    public enum Button {
        /// Selects and drags.
        PRIMARY,
        /// Moves the sheet, and opens the menu where it is released unmoved.
        MENU,
        /// Moves the sheet.
        PAN
    }

    public static final Grip PLAIN = new Grip(Button.PRIMARY, 1, false, false, false);
    public static final Grip TWICE = new Grip(Button.PRIMARY, 2, false, false, false);
    public static final Grip MENU = new Grip(Button.MENU, 1, false, false, false);
    public static final Grip PAN = new Grip(Button.PAN, 1, false, false, false);

    /// Adds to the selection instead of replacing it.
    public Grip withToggling() {
        return new Grip(button, clicks, true, copying, shifting);
    }

    /// Leaves the official also where the drag began.
    public Grip withCopying() {
        return new Grip(button, clicks, toggling, true, shifting);
    }

    /// Moves the box on the sheet and not in the structure.
    public Grip withShifting() {
        return new Grip(button, clicks, toggling, copying, true);
    }
}
