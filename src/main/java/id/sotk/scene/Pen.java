package id.sotk.scene;

import java.util.List;

/// What every card is drawn with: colours, text widths and words.
record Pen(Theme theme, TextFit fit, ChartTexts texts) {

    static final double CARD_WIDTH = 196;
    static final double HEAD_WIDTH = 232;
    static final double RADIUS = 6;
    static final double LINE = 16;

    static final TextStyle TITLE = TextStyle.of(12, TextStyle.Weight.SEMIBOLD);
    static final TextStyle BODY = TextStyle.of(11, TextStyle.Weight.REGULAR);
    static final TextStyle STRONG = TextStyle.of(11, TextStyle.Weight.SEMIBOLD);
    static final TextStyle STANDING = TextStyle.of(10, TextStyle.Weight.SEMIBOLD);
    static final TextStyle LETTER = TextStyle.of(9.5, TextStyle.Weight.SEMIBOLD);

    Mark.Text text(String shown, String full, double x, double y, TextStyle style, Ink ink, Mark.Anchor anchor) {
        return new Mark.Text(new Point(x, y), shown, style, ink, anchor, TextFit.whole(shown, full));
    }

    Mark.Text text(String shown, double x, double y, TextStyle style, Ink ink, Mark.Anchor anchor) {
        return text(shown, shown, x, y, style, ink, anchor);
    }

    /// A title in so many lines as the theme has room for: on paper nothing else tells the rest.
    List<String> title(String text, double room) {
        return theme == Theme.PRINT ? fit.threeLines(text, TITLE, room) : fit.twoLines(text, TITLE, room);
    }

    /// A round badge with its centre at the place.
    Mark.Badge badge(String letter, double x, double y, Ink ink) {
        Rect at = new Rect(x - 9, y - 9, 18, 18);
        return new Mark.Badge(at, letter, LETTER, theme.card(), Mark.Stroke.solid(ink, 1.25), ink);
    }
}
