package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Figure;
import id.sotk.scene.Mark;
import id.sotk.scene.Scene;
import java.util.List;
import java.util.Map;

/// The chart as drawn, with the counts of findings on its figures.
///
/// @param badges counts by key of the figure they stand on
public record Drawing(Scene scene, Map<String, List<Mark>> badges) {

    static final Drawing EMPTY = new Drawing(null, Map.of());

    boolean isEmpty() {
        return scene == null || scene.figures().isEmpty();
    }

    List<Mark> badges(Figure figure) {
        return badges.getOrDefault(figure.key(), List.of());
    }
}
