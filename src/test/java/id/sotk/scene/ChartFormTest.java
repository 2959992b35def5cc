package id.sotk.scene;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.model.Diagram;
import id.sotk.model.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The form of the chart: what Indonesian charts agree on, and what no chart may do.
class ChartFormTest {

    private static final int[] SIZES = {1, 2, 3, 5, 9, 17, 40, 120, 400, 2000};

    static Scene scene(Document document, Roles roles) {
        TextMeasurer measurer = (text, style) -> text.length() * style.size() * 0.56;
        return new SceneComposer(Theme.LIGHT, measurer, ChartTexts.of(Language.INDONESIAN)).compose(document, roles);
    }

    private static Rect place(Scene scene, String element) {
        return scene.place(element).orElseThrow();
    }

    @Test
    void putsTheHeadOnTopInTheMiddle() {
        Scene scene = scene(InventedDinas.document(), InventedDinas.roles());

        assertThat(place(scene, "dinas").y()).isZero();
        assertThat(place(scene, "dinas").centerX()).isZero();
        assertThat(scene.figures()).allMatch(figure -> figure.bounds().y() >= 0);
        assertThat(scene.bounds().centerX()).isBetween(-120.0, 120.0);
    }

    @Test
    void hangsTheFunctionalGroupAtTheLeftWithoutACommandLine() {
        Scene scene = scene(InventedDinas.document(), InventedDinas.roles());

        assertThat(place(scene, "kjf").right()).isLessThan(place(scene, "dinas").x());
        assertThat(place(scene, "kjf").centerY()).isEqualTo(place(scene, "dinas").centerY());
        assertThat(scene.connectors())
                .filteredOn(connector -> connector.from().equals("kjf"))
                .extracting(Connector::kind)
                .containsExactly(Connector.Kind.FUNCTIONAL);
    }

    @Test
    void hangsTheSecretariatAtTheRightAboveTheRow() {
        Scene scene = scene(InventedDinas.document(), InventedDinas.roles());

        assertThat(place(scene, "sekretariat").x()).isGreaterThan(place(scene, "dinas").right());
        assertThat(place(scene, "sekretariat").bottom()).isLessThan(place(scene, "aplikasi").y());
        assertThat(place(scene, "umum").y()).isGreaterThan(place(scene, "sekretariat").bottom());
    }

    @Test
    void putsDivisionsInOneRowWithBoxesOfOneHeight() {
        Scene scene = scene(InventedDinas.document(), InventedDinas.roles());

        assertThat(List.of("aplikasi", "infrastruktur", "data", "persandian"))
                .extracting(unit -> place(scene, unit).y(), unit -> place(scene, unit).height())
                .containsOnly(org.assertj.core.groups.Tuple.tuple(
                        place(scene, "data").y(), place(scene, "data").height()));
    }

    @Test
    void putsTechnicalUnitsBelowEverythingElse() {
        Scene scene = scene(InventedDinas.document(), InventedDinas.roles());

        assertThat(scene.figures())
                .filteredOn(figure -> !Set.of("uptd", "tata-usaha").contains(figure.element()))
                .allMatch(figure -> figure.bounds().bottom() < place(scene, "uptd").y());
    }

    @Test
    void stacksTeamsBelowTheirOwner() {
        Scene scene = scene(InventedDinas.document(), InventedDinas.roles());

        assertThat(place(scene, "layanan").centerX()).isEqualTo(place(scene, "aplikasi").centerX());
        assertThat(place(scene, "portal").y()).isGreaterThan(place(scene, "layanan").bottom());
    }

    @ParameterizedTest
    @EnumSource(RandomDesign.Shape.class)
    void drawsNoBoxOverAnother(RandomDesign.Shape shape) {
        for (int size : SIZES) {
            Scene scene = scene(RandomDesign.of(size, size, shape), Roles.NONE);
            for (Figure figure : scene.figures()) {
                assertThat(scene.figuresIn(figure.bounds()))
                        .as("boxes at %s in %s of %d", figure.key(), shape, size)
                        .containsExactly(figure);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RandomDesign.Shape.class)
    void drawsNoLineThroughABox(RandomDesign.Shape shape) {
        for (int size : SIZES) {
            Scene scene = scene(RandomDesign.of(size + 7, size, shape), Roles.NONE);
            for (Connector connector : scene.connectors()) {
                for (Mark.Route route : connector.routes()) {
                    assertThat(crossed(scene, route))
                            .as("boxes under a line from %s in %s of %d", connector.from(), shape, size)
                            .isEmpty();
                }
            }
        }
    }

    private static List<String> crossed(Scene scene, Mark.Route route) {
        return java.util.stream.IntStream.range(1, route.points().size())
                .mapToObj(at -> piece(route.points().get(at - 1), route.points().get(at)))
                .flatMap(piece -> scene.figuresIn(piece.grown(0.5))
                        .stream()
                        .filter(figure -> figure.bounds().grown(-0.6).overlaps(piece.grown(0.5))))
                .map(Figure::key)
                .toList();
    }

    private static Rect piece(Point one, Point two) {
        return new Rect(
                Math.min(one.x(), two.x()), Math.min(one.y(), two.y()), Math.abs(one.x() - two.x()),
                Math.abs(one.y() - two.y()));
    }

    @ParameterizedTest
    @EnumSource(RandomDesign.Shape.class)
    void drawsTheSameDesignTheSameWay(RandomDesign.Shape shape) {
        Document document = RandomDesign.of(11, 120, shape);

        assertThat(scene(document, Roles.NONE).figures()).isEqualTo(scene(document, Roles.NONE).figures());
    }

    @Test
    void staysAThirdAsWideAsTheWidestGenerationSideBySide() {
        for (int size : new int[]{400, 2000}) {
            Document document = RandomDesign.of(size, size, RandomDesign.Shape.USUAL);
            Scene scene = scene(document, Roles.NONE);
            assertThat(scene.bounds().width()).isLessThan(widestGeneration(document, scene) * 204 / 3.0);
        }
    }

    /// No tidy tree can be narrower than its fullest generation.
    private static long widestGeneration(Document document, Scene scene) {
        return scene.figures()
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        figure -> depth(document, figure), java.util.stream.Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }

    private static int depth(Document document, Figure figure) {
        return switch (figure.kind()) {
            case UNIT -> document.organization().lineage(figure.element()).size();
            case STAFF -> document.organization().lineage(figure.element()).size() + 1;
            case TEAM -> document.organization()
                    .lineage(document.organization().teams().get(figure.element()).owner())
                    .size() + 1;
        };
    }

    @Test
    void shiftsABoxByHandWithEverythingBelow() {
        Document document = InventedDinas.document();
        Document shifted = document.withDiagram(new Diagram(Map.of("data", new Diagram.Offset(40, 25)), Set.of()));
        Scene before = scene(document, Roles.NONE);
        Scene after = scene(shifted, Roles.NONE);

        assertThat(place(after, "data").x()).isEqualTo(place(before, "data").x() + 40);
        assertThat(place(after, "integrasi").y()).isEqualTo(place(before, "integrasi").y() + 25);
        assertThat(place(after, "aplikasi")).isEqualTo(place(before, "aplikasi"));
    }

    @Test
    void closesAFoldedBranchAndSaysHowMuchItHides() {
        Document document = InventedDinas.document().withDiagram(new Diagram(Map.of(), Set.of("sekretariat")));
        Scene scene = scene(document, Roles.NONE);

        assertThat(scene.place("umum")).isEmpty();
        assertThat(scene.figure("sekretariat").orElseThrow().marks())
                .filteredOn(Mark.Badge.class::isInstance)
                .extracting(mark -> ((Mark.Badge) mark).letter())
                .containsExactly("+5");
    }
}
