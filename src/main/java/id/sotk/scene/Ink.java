package id.sotk.scene;

import java.util.Locale;

/// A colour with its opacity, as 0xAARRGGBB.
public record Ink(int argb) {

    /// Paints nothing.
    public static final Ink NONE = new Ink(0);

    /// An opaque colour written as in a style sheet, such as `#1F3A5F`.
    public static Ink of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("colour must be # and six hexadecimal digits, was \"" + hex + "\"");
        }
        return new Ink(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /// The same colour at the given opacity, 0 to 1.
    public Ink withOpacity(double opacity) {
        return new Ink((int) Math.round(opacity * 255) << 24 | argb & 0xFFFFFF);
    }

    public boolean isVisible() {
        return argb >>> 24 != 0;
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF);
    }

    /// Contrast of the two opaque colours as WCAG defines it, 1 to 21.
    public double contrast(Ink other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
