package id.sotk.ui.canvas;

import id.sotk.exchange.BundledFont;
import id.sotk.exchange.ChartRoles;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.rules.Structure;
import id.sotk.scene.ChartOptions;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.Figure;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.Theme;
import java.util.Locale;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A still picture of a chart, small, for a tile.
public final class ChartPicture {

    private ChartPicture() {}

    /// The chart's units fitted into a picture of the size given, in pixels.
    public static Canvas of(
            Document document, Profile profile, Theme theme, Locale locale, double width, double height) {
        Structure structure = Structure.of(document.organization(), profile);
        Scene scene = new SceneComposer(theme, BundledFont.inter(), ChartTexts.of(locale))
                .compose(document, ChartRoles.of(structure),
                        ChartOptions.EVERYBODY.withDetail(ChartOptions.Detail.STRUCTURE));
        Canvas canvas = new Canvas(width, height);
        Camera camera = Camera.fitting(scene.bounds(), width, height, 2);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setTransform(camera.scale(), 0, 0, camera.scale(), camera.x(), camera.y());
        Paints paints = new Paints();
        MarkPainter marks = new MarkPainter(paints, pen);
        Rect whole = camera.toChart(new Rect(0, 0, width, height));
        scene.connectorsIn(whole).forEach(line -> line.routes().forEach(marks::route));
        for (Figure figure : scene.figures()) {
            figure.marks().forEach(marks::paint);
        }
        return canvas;
    }
}
