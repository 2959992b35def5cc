package id.sotk.ui.canvas.sheet;

import id.sotk.exchange.BundledFont;
import id.sotk.exchange.ChartRoles;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.scene.ChartOptions;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.Scene;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.Theme;
import id.sotk.structure.Structure;
import java.util.Locale;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A still picture of a chart, small, for a tile: composed on any thread, painted on the toolkit's.
public final class ChartPicture {

    private final Scene scene;

    private ChartPicture(Scene scene) {
        this.scene = scene;
    }

    /// The chart's units, without people.
    public static ChartPicture of(Document document, Profile profile, Theme theme, Locale locale) {
        Structure structure = Structure.of(document.organization(), profile);
        return new ChartPicture(new SceneComposer(theme, BundledFont.inter(), ChartTexts.of(locale))
                .compose(document, ChartRoles.of(structure),
                        ChartOptions.EVERYBODY.withDetail(ChartOptions.Detail.STRUCTURE)));
    }

    /// Fits the chart into a picture of the size given, in pixels.
    public Canvas paint(double width, double height) {
        Canvas canvas = new Canvas(width, height);
        Camera camera = Camera.fitting(scene.bounds(), width, height, 2);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setTransform(camera.scale(), 0, 0, camera.scale(), camera.x(), camera.y());
        MarkPainter marks = new MarkPainter(new Paints(), pen);
        scene.connectors().forEach(line -> line.routes().forEach(marks::route));
        scene.figures().forEach(figure -> figure.marks().forEach(marks::paint));
        return canvas;
    }
}
