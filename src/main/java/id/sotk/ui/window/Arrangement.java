package id.sotk.ui.window;

import java.util.Optional;

/// How the user has laid out the window: the size of each side in pixels, which sides are folded away, which tabs lie on top.
record Arrangement(Side left, Side right, Side below) {

    static final Arrangement PLAIN = new Arrangement(new Side(256, true, 1), new Side(284, true, 0),
            new Side(284, true, 0));

    private static final String BETWEEN = ";";

    /// One side of the window.
    ///
    /// @param size width, or height below the sheet, in pixels
    /// @param tab number of the tab on top, from 0
    record Side(double size, boolean shown, int tab) {

        private static final String BETWEEN = ",";

        Side {
            if (!(size > 0) || tab < 0) {
                throw new IllegalArgumentException(
                        "a side needs a size above 0 and a tab from 0, was " + size + ", " + tab);
            }
        }

        private String written() {
            return Math.round(size) + BETWEEN + shown + BETWEEN + tab;
        }

        private static Side read(String written) {
            String[] parts = written.split(BETWEEN);
            return new Side(Double.parseDouble(parts[0]), Boolean.parseBoolean(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    Arrangement withBelow(Side side) {
        return new Arrangement(left, right, side);
    }

    /// One line of text that [#read] understands.
    String written() {
        return String.join(BETWEEN, left.written(), right.written(), below.written());
    }

    /// The arrangement written; empty where an older or a damaged setting says something else.
    static Optional<Arrangement> read(String written) {
        String number = "[1-9]\\d{0,4}";
        String side = number + ",(true|false),\\d";
        if (!written.matches(side + "(;" + side + "){2}")) {
            return Optional.empty();
        }
        String[] sides = written.split(BETWEEN);
        return Optional.of(new Arrangement(Side.read(sides[0]), Side.read(sides[1]), Side.read(sides[2])));
    }
}
