package id.sotk.bench;

import id.sotk.exchange.BundledFont;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.RandomDesign;
import id.sotk.scene.Rect;
import id.sotk.scene.Roles;
import id.sotk.scene.Scene;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.Theme;
import id.sotk.scene.layout.BaganLayout;
import id.sotk.scene.layout.BoxTree;
import id.sotk.scene.layout.Hang;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How fast charts are laid out and composed.
@Tag("bench")
class LayoutBench {

    public static void main(String[] arguments) throws Exception {
        new LayoutBench().measures();
    }

    @Test
    void measures() throws Exception {
        for (int size : new int[]{1_000, 10_000, 100_000}) {
            BoxTree tree = boxes(size);
            Pace.compare("layout of " + size + " boxes", 2_000_000 / size + 20,
                    () -> (long) BaganLayout.arrange(tree).centerX()[size - 1], () -> plainPass(tree));
        }
        for (int boxes : new int[]{1_000, 10_000}) {
            Document document = RandomDesign.of(7, boxes * 2 / 5, RandomDesign.Shape.USUAL);
            SceneComposer composer = new SceneComposer(Theme.LIGHT, BundledFont.inter(),
                    ChartTexts.of(Language.INDONESIAN));
            Scene scene = composer.compose(document, Roles.NONE);
            Pace.compare("compose " + scene.figures().size() + " boxes with people", 40_000 / boxes * 5 + 10,
                    () -> composer.compose(document, Roles.NONE).figures().size(), () -> plainPass(boxes(boxes)));
            Pace.compare("what stands in a viewport", 2000,
                    () -> scene.figuresIn(new Rect(0, 200, 1440, 900)).size(),
                    () -> scene.figures()
                            .stream()
                            .filter(figure -> figure.bounds()
                                    .overlaps(new Rect(0, 200, 1440, 900)))
                            .count());
        }
    }

    /// The least any layout must do: one place for each box, from the box above.
    private static long plainPass(BoxTree tree) {
        double[] x = new double[tree.size()];
        for (int box = 1; box < tree.size(); box++) {
            x[box] = x[tree.parent(box)] + tree.width(box);
        }
        return (long) x[tree.size() - 1];
    }

    private static BoxTree boxes(int size) {
        Random random = new Random(size);
        BoxTree tree = new BoxTree();
        tree.head(232, 72);
        int above = 0;
        for (int box = 1; box < size; box++) {
            if (random.nextInt(5) == 0) {
                above++;
            }
            above = Math.min(above, box - 1);
            while (tree.hang(above) == Hang.OWN) {
                above++;
            }
            boolean own = random.nextInt(5) < 2 && box - above > 2;
            tree.add(above, own ? Hang.OWN : Hang.ROW, 184, own ? 50 + 20 * random.nextInt(8) : 56);
        }
        return tree;
    }
}
