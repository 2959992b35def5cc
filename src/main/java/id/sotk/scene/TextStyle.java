package id.sotk.scene;

/// Size in chart units, weight and slant of a run of text in the bundled font.
public record TextStyle(double size, Weight weight, Slant slant) {

    /// Weights of the bundled font.
    public enum Weight {
        REGULAR(400),
        MEDIUM(500),
        SEMIBOLD(600),
        BOLD(700);

        private final int value;

        Weight(int value) {
            this.value = value;
        }

        public int value() {
            return value;
        }
    }

    /// Upright, or slanted by [#SLOPE]: the font has no italic of its own, so every writer slants it alike.
    public enum Slant {
        UPRIGHT,
        SLANTED
    }

    /// Horizontal shift of a slanted letter for each unit of its height.
    public static final double SLOPE = 0.2;

    public TextStyle {
        if (!(size > 0)) {
            throw new IllegalArgumentException("size of text must be positive, was " + size);
        }
    }

    public static TextStyle of(double size, Weight weight) {
        return new TextStyle(size, weight, Slant.UPRIGHT);
    }

    public TextStyle slanted() {
        return new TextStyle(size, weight, Slant.SLANTED);
    }
}
