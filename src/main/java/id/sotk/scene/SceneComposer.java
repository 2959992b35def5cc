package id.sotk.scene;

import id.sotk.model.Document;
import id.sotk.model.UnitKind;
import id.sotk.scene.layout.Arrangement;
import id.sotk.scene.layout.BaganLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws a design as a chart, once, for the screen and for every paper format.
public final class SceneComposer {

    private static final double MARGIN = 16;

    private final Pen pen;

    public SceneComposer(Theme theme, TextMeasurer measurer, ChartTexts texts) {
        this.pen = new Pen(theme, new TextFit(measurer), texts);
    }

    /// The chart with everybody on it.
    public Scene compose(Document document, Roles roles) {
        return compose(document, roles, ChartOptions.EVERYBODY);
    }

    public Scene compose(Document document, Roles roles, ChartOptions options) {
        ChartTree chart = new ChartTree(document, roles, options, pen);
        Arrangement arrangement = BaganLayout.arrange(chart.tree);
        List<Figure> figures = new ArrayList<>(chart.cards.size());
        Map<String, Integer> boxes = HashMap.newHashMap(chart.cards.size());
        for (int box = 0; box < chart.cards.size(); box++) {
            Card card = chart.cards.get(box);
            boxes.put(card.key(), box);
            figures.add(card.at(place(arrangement, box)));
        }
        Wires wires = new Wires(arrangement);
        List<Connector> connectors = connectors(document, figures, arrangement, wires);
        Rect bounds = bounds(figures);
        SpatialIndex places = new SpatialIndex(figures.stream().map(Figure::bounds).toList(), bounds);
        connectors.addAll(new Coordination(document.organization(), figures, boxes, places, pen.theme()).lines());
        for (Connector connector : connectors) {
            bounds = bounds.union(connector.bounds().grown(MARGIN / 2));
        }
        return new Scene(pen.theme(), figures, connectors, bounds, new Paths(chart.tree, wires, boxes));
    }

    private static Rect place(Arrangement arrangement, int box) {
        return new Rect(
                arrangement.left(box), arrangement.top()[box], arrangement.tree().width(box),
                arrangement.height()[box]);
    }

    private static Rect bounds(List<Figure> figures) {
        if (figures.isEmpty()) {
            return new Rect(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Figure figure : figures) {
            left = Math.min(left, figure.bounds().x());
            top = Math.min(top, figure.bounds().y());
            right = Math.max(right, figure.bounds().right());
            bottom = Math.max(bottom, figure.bounds().bottom());
        }
        return new Rect(left, top, right - left, bottom - top).grown(MARGIN);
    }

    private List<Connector> connectors(
            Document document, List<Figure> figures, Arrangement arrangement, Wires wires) {
        List<Connector> connectors = new ArrayList<>();
        Mark.Stroke command = Mark.Stroke.solid(pen.theme().connector(), 1.25);
        Mark.Stroke functional = Mark.Stroke.dashed(pen.theme().connector(), 1.25);
        for (int box = 0; box < figures.size(); box++) {
            String key = figures.get(box).key();
            if (arrangement.tree().count(box) > 0) {
                boolean dashed = isGroup(document, figures.get(box));
                List<Mark.Route> routes = wires.below(box, dashed ? functional : command);
                Connector.Kind kind = dashed ? Connector.Kind.FUNCTIONAL : Connector.Kind.COMMAND;
                if (!routes.isEmpty()) {
                    connectors.add(Connector.of(key, kind, routes));
                }
            }
            if (wires.isFunctional(box)) {
                List<Mark.Route> routes = List.of(new Mark.Route(wires.course(box), functional));
                connectors.add(Connector.of(key, Connector.Kind.FUNCTIONAL, routes));
            }
        }
        return connectors;
    }

    private static boolean isGroup(Document document, Figure figure) {
        return figure.kind() == Figure.Kind.UNIT
                && document.organization().units().get(figure.element()).kind() == UnitKind.FUNCTIONAL_GROUP;
    }
}
