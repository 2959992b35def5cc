package id.sotk.scene.sheet;

import id.sotk.model.PositionKind;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.Connector;
import id.sotk.scene.Ink;
import id.sotk.scene.Mark;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import id.sotk.scene.TextMeasurer;
import id.sotk.scene.TextStyle;
import id.sotk.scene.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the signs of a chart mean, in as many lines as the page's width needs; kinds have a letter besides a colour.
final class Legend {

    private static final double LINE_HEIGHT = 22;
    private static final double SIGN = 30;
    private static final double GAP = 22;
    private static final TextStyle WORDS = TextStyle.of(10, TextStyle.Weight.REGULAR);
    private static final TextStyle LETTER = TextStyle.of(9, TextStyle.Weight.SEMIBOLD);

    private static final List<PositionKind> KINDS = List.of(
            PositionKind.JPT_PRATAMA,
            PositionKind.ADMINISTRATOR,
            PositionKind.PENGAWAS,
            PositionKind.FUNCTIONAL,
            PositionKind.EXECUTOR);

    private final TextMeasurer measurer;
    private final Theme theme;
    private final List<Entry> entries = new ArrayList<>();

    /// Draws a sign with its left edge and its middle at the place.
    private interface Sign {
        void draw(double x, double y, List<Mark> marks);
    }

    private record Entry(String words, Sign sign) {}

    Legend(Scene scene, TextMeasurer measurer, ChartTexts texts) {
        this.measurer = measurer;
        this.theme = scene.theme();
        Set<Object> signs = signs(scene);
        for (PositionKind kind : KINDS) {
            add(signs.contains(theme.outline(kind)) || signs.contains(theme.text(kind)),
                    texts.legend(kind), kind(kind, texts.letter(kind)));
        }
        add(signs.contains(texts.appraiser()), texts.legend("appraiser"), badge(texts.appraiser(), theme.text()));
        add(signs.contains(texts.leader()), texts.legend("leader"), badge(texts.leader(), theme.text()));
        add(signs.contains(texts.coordinating()), texts.legend("coordinating"),
                badge(texts.coordinating(), theme.warning()));
        add(signs.contains("★"), texts.legend("chair"), star());
        add(signs.contains(Connector.Kind.COMMAND), texts.legend("command"),
                line(Mark.Stroke.solid(theme.connector(), 1.25)));
        add(signs.contains(Connector.Kind.FUNCTIONAL), texts.legend("functional"),
                line(Mark.Stroke.dashed(theme.connector(), 1.25)));
        add(signs.contains(Connector.Kind.COORDINATION), texts.legend("coordination"),
                line(Mark.Stroke.dashed(theme.warning(), 1.5)));
    }

    private void add(boolean drawn, String words, Sign sign) {
        if (drawn) {
            entries.add(new Entry(words, sign));
        }
    }

    /// What the chart shows: caps and colours of kinds, letters, lines. The legend explains nothing else.
    private static Set<Object> signs(Scene scene) {
        Set<Object> signs = new HashSet<>();
        scene.connectors().forEach(connector -> signs.add(connector.kind()));
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Box box -> signs.add(box.cap());
                case Mark.Badge badge -> signs.add(badge.letter());
                case Mark.Text text -> {
                    signs.add(text.ink());
                    if (text.shown().length() == 1 && text.style().size() > 10) {
                        signs.add(text.shown());
                    }
                }
                case Mark.Route _ -> {}
            }
        }
        return signs;
    }

    double height(double width) {
        return entries.isEmpty() ? 0 : LINE_HEIGHT * walk(width, (_, _, _) -> {});
    }

    void draw(Rect room, List<Mark> marks) {
        walk(room.width(), (entry, x, line) -> {
            double y = room.y() + LINE_HEIGHT * (line + 0.5);
            entry.sign.draw(room.x() + x, y, marks);
            marks.add(text(entry.words, room.x() + x + SIGN, y + 3.5, WORDS, theme.text(), Mark.Anchor.START));
        });
    }

    private interface Placed {
        void at(Entry entry, double x, int line);
    }

    /// Visits the entries in lines no wider than given and answers the number of lines.
    private int walk(double width, Placed placed) {
        double x = 0;
        int line = 0;
        for (Entry entry : entries) {
            double wide = SIGN + measurer.width(entry.words, WORDS);
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            placed.at(entry, x, line);
            x += wide + GAP;
        }
        return line + 1;
    }

    private Sign kind(PositionKind kind, String letter) {
        Ink ink = theme.outline(kind);
        return (x, y, marks) -> {
            marks.add(new Mark.Box(
                    new Rect(x, y - 8, 22, 16), 3, theme.card(), Mark.Stroke.solid(ink, 1), ink));
            marks.add(text(letter, x + 11, y + 6, LETTER, theme.text(kind), Mark.Anchor.MIDDLE));
        };
    }

    private Sign badge(String letter, Ink ink) {
        return (x, y, marks) -> marks.add(new Mark.Badge(
                new Rect(x + 5, y - 8, 16, 16), letter, LETTER, theme.card(), Mark.Stroke.solid(ink, 1), ink));
    }

    private Sign star() {
        TextStyle style = TextStyle.of(11, TextStyle.Weight.SEMIBOLD);
        return (x, y, marks) -> marks.add(text("★", x + 13, y + 4, style, theme.text(), Mark.Anchor.MIDDLE));
    }

    private static Sign line(Mark.Stroke stroke) {
        return (x, y, marks) -> marks.add(new Mark.Route(List.of(new Point(x, y), new Point(x + 22, y)), stroke));
    }

    private static Mark.Text text(String shown, double x, double y, TextStyle style, Ink ink, Mark.Anchor anchor) {
        return new Mark.Text(new Point(x, y), shown, style, ink, anchor, Optional.empty());
    }
}
