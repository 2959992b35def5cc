package id.sotk.scene.sheet;

import id.sotk.scene.ChartTexts;
import id.sotk.scene.Mark;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import id.sotk.scene.TextMeasurer;
import id.sotk.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fits a chart to one page, with the title block above and the legend below.
public final class SheetComposer {

    private static final double LARGEST_SCALE = 1.25;
    private static final TextStyle TITLE = TextStyle.of(15, TextStyle.Weight.SEMIBOLD);
    private static final TextStyle LINE = TextStyle.of(11, TextStyle.Weight.REGULAR);

    private final TextMeasurer measurer;
    private final ChartTexts words;

    public SheetComposer(TextMeasurer measurer, ChartTexts words) {
        this.measurer = measurer;
        this.words = words;
    }

    public Sheet compose(Scene scene, PageFormat format, SheetTexts texts) {
        Rect inside = format.inside();
        List<Mark> frame = new ArrayList<>();
        double top = titleBlock(scene, inside, texts, frame);
        Legend legend = new Legend(scene, measurer, words);
        double legendHeight = legend.height(inside.width());
        double bottom = inside.bottom() - legendHeight;
        rule(scene, inside, bottom - 12, frame);
        legend.draw(new Rect(inside.x(), bottom, inside.width(), legendHeight), frame);
        Rect room = new Rect(inside.x(), top, inside.width(), Math.max(1, bottom - 24 - top));
        return new Sheet(texts.title(), format.width(), format.height(), fit(scene.bounds(), room), scene, frame);
    }

    private double titleBlock(Scene scene, Rect inside, SheetTexts texts, List<Mark> frame) {
        String right = texts.date();
        double room = inside.width() - measurer.width(right, LINE) - 24;
        double y = inside.y() + 13;
        text(shorten(texts.title(), TITLE, room), inside.x(), y, TITLE, Mark.Anchor.START, scene, frame);
        text(right, inside.right(), y, LINE, Mark.Anchor.END, scene, frame);
        String second = Stream.of(texts.agency(), texts.regulation(), texts.pattern())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" · "));
        if (!second.isEmpty()) {
            y += 18;
            text(shorten(second, LINE, inside.width()), inside.x(), y, LINE, Mark.Anchor.START, scene, frame);
        }
        rule(scene, inside, y + 10, frame);
        return y + 22;
    }

    private static void text(
            String shown, double x, double y, TextStyle style, Mark.Anchor anchor, Scene scene, List<Mark> frame) {
        if (!shown.isEmpty()) {
            frame.add(new Mark.Text(new Point(x, y), shown, style, scene.theme().text(), anchor, Optional.empty()));
        }
    }

    private static void rule(Scene scene, Rect inside, double y, List<Mark> frame) {
        frame.add(new Mark.Route(
                List.of(new Point(inside.x(), y), new Point(inside.right(), y)),
                Mark.Stroke.solid(scene.theme().outline(), 0.75)));
    }

    private String shorten(String text, TextStyle style, double room) {
        String shown = text;
        while (shown.length() > 2 && measurer.width(shown, style) > room) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        return shown;
    }

    /// In the middle of the room across, and nearer to the title than to the legend.
    private static Sheet.Fit fit(Rect drawing, Rect room) {
        if (drawing.width() <= 0 || drawing.height() <= 0) {
            return new Sheet.Fit(1, room.x(), room.y());
        }
        double scale = Math.min(
                LARGEST_SCALE, Math.min(room.width() / drawing.width(), room.height() / drawing.height()));
        double dx = room.x() + (room.width() - drawing.width() * scale) / 2 - drawing.x() * scale;
        double dy = room.y() + (room.height() - drawing.height() * scale) * 0.4 - drawing.y() * scale;
        return new Sheet.Fit(scale, dx, dy);
    }
}
