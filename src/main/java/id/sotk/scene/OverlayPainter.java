package id.sotk.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the marks of an overlay, to be drawn over the scene they belong to.
public final class OverlayPainter {

    private static final TextStyle COUNT = TextStyle.of(10, TextStyle.Weight.SEMIBOLD);

    private final TextMeasurer measurer;

    public OverlayPainter(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /// The marks in drawing order; elements that are not drawn are passed over.
    public List<Mark> marks(Scene scene, Overlay overlay) {
        List<Mark> marks = new ArrayList<>();
        overlay.target().ifPresent(target -> target(scene, target, marks));
        overlay.acting().flatMap(scene::place).ifPresent(place -> acting(scene.theme(), place, marks));
        for (String selected : overlay.selected().stream().sorted().toList()) {
            scene.place(selected).ifPresent(place -> selected(scene, selected, place, marks));
        }
        overlay.findings()
                .entrySet()
                .stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> scene.place(entry.getKey())
                        .ifPresent(place -> marks.add(count(scene, entry.getKey(), place, entry.getValue()))));
        overlay.courier().ifPresent(courier -> courier(scene, courier, marks));
        return marks;
    }

    private static void selected(Scene scene, String element, Rect place, List<Mark> marks) {
        Ink accent = scene.theme().accent();
        double radius = isRow(scene, element) ? 3 : Pen.RADIUS;
        Ink fill = isRow(scene, element) ? accent.withOpacity(0.14) : Ink.NONE;
        double width = isRow(scene, element) ? 1.5 : 2.5;
        marks.add(Mark.Box.plain(place, radius, fill, Mark.Stroke.solid(accent, width)));
    }

    private static boolean isRow(Scene scene, String element) {
        return scene.figure(element).filter(figure -> !figure.key().equals(element)).isPresent();
    }

    private static void target(Scene scene, Overlay.Target target, List<Mark> marks) {
        Ink ink = switch (target.welcome()) {
            case ALLOWED -> scene.theme().accent();
            case REFUSED -> scene.theme().violation();
        };
        scene.place(target.element())
                .ifPresent(place -> marks.add(Mark.Box.plain(
                        place, Pen.RADIUS, ink.withOpacity(0.12), Mark.Stroke.solid(ink, 2.5))));
    }

    /// Two soft rings around the box make it stand out from the sheet.
    private static void acting(Theme theme, Rect place, List<Mark> marks) {
        Ink accent = theme.accent();
        marks.add(Mark.Box.plain(
                place.grown(6), 11, Ink.NONE, Mark.Stroke.solid(accent.withOpacity(0.18), 6)));
        marks.add(Mark.Box.plain(place.grown(2), 8, Ink.NONE, Mark.Stroke.solid(accent, 2.5)));
    }

    private Mark count(Scene scene, String element, Rect place, Overlay.Count count) {
        String number = count.number() > 99 ? "99+" : Integer.toString(count.number());
        Ink fill = switch (count.gravest()) {
            case VIOLATION -> scene.theme().violation();
            case WARNING -> scene.theme().warning();
            case PERMISSION -> scene.theme().permission();
        };
        double half = Math.max(9, measurer.width(number, COUNT) / 2 + 5);
        boolean row = isRow(scene, element);
        double x = row ? place.right() + 1 : place.right() - half + 5;
        double y = row ? place.centerY() : place.y();
        Rect at = new Rect(x - half, y - 9, 2 * half, 18);
        return new Mark.Badge(at, number, COUNT, fill, Mark.Stroke.solid(scene.theme().card(), 1.5),
                scene.theme().onSignal());
    }

    private void courier(Scene scene, Overlay.Courier courier, List<Mark> marks) {
        List<Point> path = scene.path(courier.from(), courier.to());
        Ink accent = scene.theme().accent();
        if (!path.isEmpty()) {
            marks.add(new Mark.Route(path, Mark.Stroke.dashed(accent, 2)));
        }
        Optional<Point> at = path.isEmpty()
                ? scene.place(courier.to()).map(place -> new Point(place.centerX(), place.y()))
                : Optional.of(along(path, courier.progress()));
        at.ifPresent(point -> letter(scene.theme(), courier, point, marks));
    }

    /// A sheet of paper with three lines, and a dark label beside it.
    private void letter(Theme theme, Overlay.Courier courier, Point at, List<Mark> marks) {
        Ink accent = theme.accent();
        Rect paper = new Rect(at.x() - 13, at.y() - 15, 26, 30);
        marks.add(Mark.Box.plain(paper, 4, theme.card(), Mark.Stroke.solid(accent, 2)));
        for (int line = -1; line <= 1; line++) {
            double y = at.y() + line * 6;
            marks.add(new Mark.Route(
                    List.of(new Point(at.x() - 7, y), new Point(at.x() + (line == 1 ? 3 : 7), y)),
                    Mark.Stroke.solid(accent, 1.5)));
        }
        double width = Math.max(measurer.width(courier.label(), Pen.STRONG), measurer.width(courier.route(), Pen.BODY));
        Rect label = new Rect(at.x() + 22, at.y() - 18, width + 24, 38);
        marks.add(Mark.Box.plain(label, 4, theme.text(), Mark.Stroke.NONE));
        marks.add(text(courier.label(), label.x() + 12, label.y() + 16, Pen.STRONG, theme.card()));
        marks.add(text(courier.route(), label.x() + 12, label.y() + 31, Pen.BODY, theme.card().withOpacity(0.82)));
    }

    private static Mark.Text text(String shown, double x, double y, TextStyle style, Ink ink) {
        return new Mark.Text(new Point(x, y), shown, style, ink, Mark.Anchor.START, Optional.empty());
    }

    /// The point a share of the way along the path, 0 to 1.
    public static Point along(List<Point> path, double progress) {
        double rest = length(path) * Math.clamp(progress, 0, 1);
        for (int at = 1; at < path.size(); at++) {
            Point from = path.get(at - 1);
            Point to = path.get(at);
            double piece = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (rest <= piece && piece > 0) {
                double share = rest / piece;
                return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
            }
            rest -= piece;
        }
        return path.getLast();
    }

    private static double length(List<Point> path) {
        double length = 0;
        for (int at = 1; at < path.size(); at++) {
            length += Math.hypot(path.get(at).x() - path.get(at - 1).x(), path.get(at).y() - path.get(at - 1).y());
        }
        return length;
    }
}
