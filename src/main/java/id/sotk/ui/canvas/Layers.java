package id.sotk.ui.canvas;

import id.sotk.edit.Selection;
import id.sotk.scene.Figure;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import id.sotk.scene.Theme;
import id.sotk.ui.canvas.sheet.Drawing;
import id.sotk.ui.canvas.sheet.MarkNodes;
import id.sotk.ui.canvas.sheet.Minimap;
import id.sotk.ui.canvas.sheet.Paints;
import id.sotk.ui.canvas.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The layers of the canvas, from the sheet up to what moves over it, kept in step with the camera.
record Layers(Sheet sheet, GestureLayer gestures, Ghost ghost, Courier courier, Minimap minimap) {

    static Layers of(Paints paints, CanvasTexts texts, Minimap minimap, Sheet sheet) {
        return new Layers(
                sheet,
                new GestureLayer(paints, texts.get("canvas.seat.chair"), texts.get("canvas.seat.coordinator")),
                new Ghost(new MarkNodes(paints)),
                new Courier(paints),
                minimap);
    }

    void show(Drawing drawing) {
        sheet.show(drawing);
        minimap.show(drawing.scene());
        gestures.dress(drawing.scene().theme());
        courier.dress(drawing.scene().theme());
    }

    /// Follows the camera with what stands over the sheet.
    void look(Selection selection) {
        if (sheet.scene() == null) {
            return;
        }
        select(selection);
        courier.look(sheet.camera());
        minimap.look(sheet.camera().toChart(sheet.window()));
    }

    void select(Selection selection) {
        List<Rect> boxes = new ArrayList<>();
        List<Rect> rows = new ArrayList<>();
        Scene scene = sheet.scene();
        for (String element : selection.elements()) {
            Optional<Figure> figure = scene.figure(element);
            if (figure.filter(box -> box.key().equals(element)).isPresent()) {
                figure.map(Figure::bounds).map(sheet.camera()::toScreen).ifPresent(boxes::add);
            } else if (figure.isPresent()) {
                rows(element).forEach(rows::add);
            }
        }
        gestures.select(boxes, rows);
    }

    /// Every row of the official in the window: a person may sit in several teams.
    private List<Rect> rows(String official) {
        Scene scene = sheet.scene();
        return scene.figuresIn(sheet.camera().toChart(sheet.window()))
                .stream()
                .flatMap(figure -> figure.rows().stream())
                .filter(row -> row.official().equals(official))
                .map(Figure.RosterRow::bounds)
                .map(sheet.camera()::toScreen)
                .toList();
    }

    /// Elements whose boxes show the selection.
    static Set<String> spoken(Scene scene, Selection selection) {
        Set<String> spoken = new HashSet<>();
        for (String element : selection.elements()) {
            scene.figure(element).map(Figure::element).ifPresent(spoken::add);
        }
        return spoken;
    }

    Theme theme() {
        return sheet.scene().theme();
    }
}
