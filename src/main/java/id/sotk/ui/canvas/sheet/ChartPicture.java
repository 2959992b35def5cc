package id.sotk.ui.canvas.sheet;

import id.sotk.exchange.BundledFont;
import id.sotk.exchange.ChartRoles;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.rules.Finding;
import id.sotk.scene.ChartOptions;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.Mark;
import id.sotk.scene.Overlay;
import id.sotk.scene.OverlayPainter;
import id.sotk.scene.Rect;
import id.sotk.scene.Scene;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.Theme;
import id.sotk.structure.Structure;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A still picture of a chart, small, for a tile: composed on any thread, painted on the toolkit's.
public final class ChartPicture {

    private final Scene scene;
    private final List<Mark> badges;

    private ChartPicture(Scene scene, List<Mark> badges) {
        this.scene = scene;
        this.badges = badges;
    }

    /// The chart's units, without people.
    public static ChartPicture of(Document document, Profile profile, Theme theme, Language language) {
        ChartOptions units = ChartOptions.EVERYBODY.withDetail(ChartOptions.Detail.STRUCTURE);
        return new ChartPicture(compose(document, profile, theme, language, units), List.of());
    }

    /// The whole chart with everybody on it, and with the counts of these findings on their elements.
    public static ChartPicture judged(
            Document document, Profile profile, List<Finding> findings, Theme theme, Language language) {
        Scene scene = compose(document, profile, theme, language, ChartOptions.EVERYBODY);
        Overlay counts = Overlay.NONE.withFindings(FindingCounts.of(findings));
        return new ChartPicture(scene, new OverlayPainter(BundledFont.inter()).marks(scene, counts));
    }

    private static Scene compose(
            Document document, Profile profile, Theme theme, Language language, ChartOptions options) {
        Structure structure = Structure.of(document.organization(), profile);
        return new SceneComposer(theme, BundledFont.inter(), ChartTexts.of(language))
                .compose(document, ChartRoles.of(structure), options);
    }

    /// How wide and high the chart is, in pixels at its natural size.
    public Rect bounds() {
        return scene.bounds();
    }

    /// Fits the chart into a picture of the size given, in pixels.
    public Canvas paint(double width, double height) {
        return paint(width, height, Camera.fitting(scene.bounds(), width, height, 2));
    }

    /// Paints the chart at the scale given, in the middle below the upper edge of a picture that wide and high, in pixels.
    public Canvas paint(double width, double height, double scale) {
        Rect chart = scene.bounds();
        double left = Math.rint(width / 2 - chart.centerX() * scale);
        return paint(width, height, new Camera(scale, left, Math.rint(-chart.y() * scale)));
    }

    private Canvas paint(double width, double height, Camera camera) {
        Canvas canvas = new Canvas(width, height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setTransform(camera.scale(), 0, 0, camera.scale(), camera.x(), camera.y());
        MarkPainter marks = new MarkPainter(new Paints(), pen);
        scene.marks().forEach(marks::paint);
        badges.forEach(marks::paint);
        return canvas;
    }
}
