package id.sotk.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A drawn chart: its figures and lines, and what stands where.
///
/// The head's upper edge is at y 0 and its centre at x 0; everything is in chart units (1/96 inch).
public final class Scene {

    private final Theme theme;
    private final List<Figure> figures;
    private final List<Connector> connectors;
    private final Rect bounds;
    private final SpatialIndex figurePlaces;
    private final SpatialIndex connectorPlaces;
    private final Map<String, Figure> byKey;
    private final Map<String, Figure.RosterRow> byOfficial;
    private final Map<String, Figure> figureOfOfficial;
    private final Paths paths;

    Scene(Theme theme, List<Figure> figures, List<Connector> connectors, Rect bounds, Paths paths) {
        this.theme = theme;
        this.figures = List.copyOf(figures);
        this.connectors = List.copyOf(connectors);
        this.bounds = bounds;
        this.figurePlaces = new SpatialIndex(figures.stream().map(Figure::bounds).toList(), bounds);
        this.connectorPlaces = new SpatialIndex(connectors.stream().map(line -> line.bounds().grown(1)).toList(),
                bounds);
        this.paths = paths;
        this.byKey = HashMap.newHashMap(figures.size());
        this.byOfficial = new HashMap<>();
        this.figureOfOfficial = new HashMap<>();
        for (Figure figure : figures) {
            byKey.put(figure.key(), figure);
            for (Figure.RosterRow row : figure.rows()) {
                byOfficial.putIfAbsent(row.official(), row);
                figureOfOfficial.putIfAbsent(row.official(), figure);
            }
        }
    }

    public Theme theme() {
        return theme;
    }

    /// Every box, from the head down.
    public List<Figure> figures() {
        return figures;
    }

    /// Every line, to be drawn before the boxes; coordination lines come last.
    public List<Connector> connectors() {
        return connectors;
    }

    /// The whole drawing, with room for badges.
    public Rect bounds() {
        return bounds;
    }

    /// The box of the unit or team; for an official the box with the official's first line.
    public Optional<Figure> figure(String element) {
        Figure figure = byKey.get(element);
        return Optional.ofNullable(figure == null ? figureOfOfficial.get(element) : figure);
    }

    /// Where the unit, team or official is drawn: the box, or the line of a roster.
    public Optional<Rect> place(String element) {
        Figure figure = byKey.get(element);
        if (figure != null) {
            return Optional.of(figure.bounds());
        }
        return Optional.ofNullable(byOfficial.get(element)).map(Figure.RosterRow::bounds);
    }

    /// The box at the place, the one drawn last where boxes were shifted over each other.
    public Optional<Figure> figureAt(double x, double y) {
        int[] found = figurePlaces.touching(new Rect(x - 0.5, y - 0.5, 1, 1));
        return found.length == 0 ? Optional.empty() : Optional.of(figures.get(found[found.length - 1]));
    }

    /// The official whose line is at the place.
    public Optional<String> officialAt(double x, double y) {
        return figureAt(x, y).flatMap(figure -> figure.rowAt(x, y)).map(Figure.RosterRow::official);
    }

    /// Boxes that show in the area, in drawing order.
    public List<Figure> figuresIn(Rect area) {
        return Arrays.stream(figurePlaces.touching(area)).mapToObj(figures::get).toList();
    }

    /// Lines that may show in the area, in drawing order.
    public List<Connector> connectorsIn(Rect area) {
        return Arrays.stream(connectorPlaces.touching(area)).mapToObj(connectors::get).toList();
    }

    /// The way along the lines from one unit, team or official to another, for a travelling document.
    ///
    /// Officials travel from and to the box they are drawn in. Empty where an end is not drawn or both are in one box.
    public List<Point> path(String from, String to) {
        return paths.between(boxKey(from), boxKey(to));
    }

    private String boxKey(String element) {
        return figure(element).map(Figure::key).orElse(element);
    }

    /// All marks in drawing order: lines first, then boxes.
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        connectors.forEach(connector -> marks.addAll(connector.routes()));
        figures.forEach(figure -> marks.addAll(figure.marks()));
        return marks;
    }

    SpatialIndex places() {
        return figurePlaces;
    }
}
