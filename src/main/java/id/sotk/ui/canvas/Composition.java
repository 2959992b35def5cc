package id.sotk.ui.canvas;

import id.sotk.exchange.ChartRoles;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.rules.Finding;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.Mark;
import id.sotk.scene.Overlay;
import id.sotk.scene.OverlayPainter;
import id.sotk.scene.Scene;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.TextMeasurer;
import id.sotk.scene.Theme;
import id.sotk.structure.Structure;
import id.sotk.ui.canvas.sheet.Drawing;
import id.sotk.ui.canvas.sheet.FindingCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws the design anew when it, its findings or the theme change, and not otherwise.
final class Composition {

    private final TextMeasurer measurer;
    private final OverlayPainter overlays;
    private final ChartTexts texts;
    private Document document;
    private Structure structure;
    private Scene scene;

    Composition(TextMeasurer measurer, Language language) {
        this.measurer = measurer;
        this.overlays = new OverlayPainter(measurer);
        this.texts = ChartTexts.of(language);
    }

    Drawing draw(Document design, Structure read, List<Finding> findings, Theme theme) {
        if (scene == null || document != design || structure != read || scene.theme() != theme) {
            document = design;
            structure = read;
            scene = new SceneComposer(theme, measurer, texts).compose(design, ChartRoles.of(read));
        }
        return new Drawing(scene, badges(findings));
    }

    private Map<String, List<Mark>> badges(List<Finding> findings) {
        Map<String, List<Mark>> badges = new HashMap<>();
        FindingCounts.of(findings).forEach((element, count) -> scene.figure(element).ifPresent(figure -> {
            Overlay overlay = Overlay.NONE.withFindings(Map.of(element, count));
            badges.computeIfAbsent(figure.key(), _ -> new ArrayList<>()).addAll(overlays.marks(scene, overlay));
        }));
        return badges;
    }
}
