package id.sotk.scene;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Document;
import id.sotk.model.Identity;
import id.sotk.model.Organization;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SceneTest {

    private final Scene dinas = ChartFormTest.scene(InventedDinas.document(), InventedDinas.roles());

    @Test
    void findsTheBoxAtAPlace() {
        Rect place = dinas.place("integrasi").orElseThrow();

        assertThat(dinas.figureAt(place.centerX(), place.centerY())).map(Figure::key).contains("integrasi");
        assertThat(dinas.figureAt(place.x() - 5, place.centerY())).isEmpty();
    }

    @Test
    void findsTheOfficialInARoster() {
        Rect line = dinas.place(dinas.figure("integrasi").orElseThrow().rows().get(2).official()).orElseThrow();

        assertThat(dinas.officialAt(line.centerX(), line.centerY()))
                .contains(dinas.figure("integrasi").orElseThrow().rows().get(2).official());
    }

    @Test
    void findsTheHolderInTheBoxOfAUnit() {
        Rect line = dinas.place("p-data").orElseThrow();

        assertThat(dinas.officialAt(line.centerX(), line.centerY())).contains("p-data");
        assertThat(dinas.figure("p-data")).map(Figure::key).contains("data");
    }

    @Test
    void findsInAViewportWhatAPlainSearchFinds() {
        Scene scene = ChartFormTest.scene(RandomDesign.of(3, 700, RandomDesign.Shape.USUAL), Roles.NONE);
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            Rect area = new Rect(
                    scene.bounds().x() + random.nextDouble() * scene.bounds().width(),
                    scene.bounds().y() + random.nextDouble() * scene.bounds().height(), random.nextDouble() * 1500,
                    random.nextDouble() * 900);
            assertThat(scene.figuresIn(area))
                    .isEqualTo(scene.figures().stream().filter(figure -> figure.bounds().overlaps(area)).toList());
        }
    }

    @Test
    void leadsAlongTheLinesFromHeadToTeam() {
        List<Point> path = dinas.path("dinas", "integrasi");
        Rect head = dinas.place("dinas").orElseThrow();
        Rect team = dinas.place("integrasi").orElseThrow();

        assertThat(path.getFirst()).isEqualTo(new Point(head.centerX(), head.bottom()));
        assertThat(path.getLast()).isEqualTo(new Point(team.centerX(), team.y()));
        assertThat(path).satisfies(SceneTest::isOrthogonal);
    }

    @Test
    void leadsFromOneDivisionToAnotherAlongTheBusOnly() {
        Rect from = dinas.place("aplikasi").orElseThrow();
        Rect to = dinas.place("data").orElseThrow();

        assertThat(dinas.path("aplikasi", "data")).hasSize(4).satisfies(SceneTest::isOrthogonal);
        assertThat(dinas.path("aplikasi", "data").getFirst()).isEqualTo(new Point(from.centerX(), from.y()));
        assertThat(dinas.path("aplikasi", "data").getLast()).isEqualTo(new Point(to.centerX(), to.y()));
    }

    @Test
    void leadsNowhereFromABoxToItself() {
        assertThat(dinas.path("data", "p-data")).isEmpty();
        assertThat(dinas.path("data", "nowhere")).isEmpty();
    }

    private static void isOrthogonal(List<? extends Point> path) {
        for (int at = 1; at < path.size(); at++) {
            assertThat(path.get(at).x() == path.get(at - 1).x() || path.get(at).y() == path.get(at - 1).y()).isTrue();
        }
    }

    @Test
    void drawsOneCoordinationLineForEachHomeUnit() {
        assertThat(dinas.connectors())
                .filteredOn(connector -> connector.kind() == Connector.Kind.COORDINATION)
                .extracting(Connector::from)
                .containsExactly("integrasi", "statistik");
    }

    @Test
    void drawsAnEmptyDesignAsNothing() {
        Organization empty = Organization.empty(new Identity("Kosong", "", "x", Optional.empty()));

        assertThat(ChartFormTest.scene(Document.of(empty), Roles.NONE).figures()).isEmpty();
    }

    @Test
    void putsTheOverlayWhereItsElementsAre() {
        Overlay overlay = Overlay.NONE
                .withFindings(Map.of("integrasi", new Overlay.Count(3, Overlay.Gravity.WARNING)))
                .withSelected(Set.of("data", "gone"))
                .withActing(Optional.of("dinas"))
                .withCourier(Optional.of(new Overlay.Courier("dinas", "data", 0.5, "Arahan", "Kepala Dinas → Data")));
        List<Mark> marks = new OverlayPainter((text, _) -> text.length() * 6).marks(dinas, overlay);

        assertThat(marks).filteredOn(Mark.Badge.class::isInstance).hasSize(1);
        assertThat(marks).contains(new Mark.Route(
                dinas.path("dinas", "data"), Mark.Stroke.dashed(Theme.LIGHT.accent(), 2)));
        assertThat(marks).anyMatch(mark -> mark instanceof Mark.Box box
                && box.at().equals(dinas.place("data").orElseThrow()));
    }

    @Test
    void marksTheWayByItsShare() {
        List<Point> path = List.of(new Point(0, 0), new Point(0, 10), new Point(30, 10));

        assertThat(OverlayPainter.along(path, 0)).isEqualTo(new Point(0, 0));
        assertThat(OverlayPainter.along(path, 0.5)).isEqualTo(new Point(10, 10));
        assertThat(OverlayPainter.along(path, 1)).isEqualTo(new Point(30, 10));
    }
}
