package id.sotk.scene;

/// Tells how wide a text runs, the same for screen and paper.
@FunctionalInterface
public interface TextMeasurer {

    /// Advance width of the text in chart units, without kerning.
    double width(String text, TextStyle style);
}
