package id.sotk.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.TeamSeats;
import id.sotk.ui.canvas.sheet.FigureNode;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The canvas in a real window, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class CanvasPaneTest {

    private final Document sample = CanvasWindow.sample();
    private CanvasWindow window;

    @Start
    void open(Stage stage) {
        window = CanvasWindow.open(stage, sample, "teti-wiguna", "nanang-suryadi");
    }

    @Test
    void seatsAnOfficialDroppedOnATeam(FxRobot robot) {
        carry(robot, "teti-wiguna").dropTo(lower("tim-jaringan"));

        assertThat(seats("tim-jaringan").members()).endsWith("teti-wiguna");
        assertThat(window.workbench.notice().get().text()).contains("menjadi anggota Tim Jaringan");
    }

    @Test
    void makesAnOfficialChairInThePlaceOfTheChair(FxRobot robot) {
        FxRobotInterface carrying = carry(robot, "teti-wiguna");
        Bounds team = bounds("tim-jaringan");
        carrying.dropTo(team.getMinX() + team.getWidth() / 4, team.getMinY() + 6);

        assertThat(seats("tim-jaringan").chair()).contains("teti-wiguna");
    }

    @Test
    void makesAnOfficialCoordinatorInThePlaceOfTheCoordinator(FxRobot robot) {
        FxRobotInterface carrying = carry(robot, "teti-wiguna");
        Bounds team = bounds("tim-jaringan");
        carrying.dropTo(team.getMaxX() - team.getWidth() / 4, team.getMinY() + 6);

        assertThat(seats("tim-jaringan").coordinator()).contains("teti-wiguna");
    }

    @Test
    void saysWhileHoveringWhatADropWouldDo(FxRobot robot) {
        carry(robot, "teti-wiguna").moveTo(lower("tim-jaringan"));

        assertThat(window.workbench.notice().get().text()).startsWith("Lepaskan di sini:");
        robot.drop();
    }

    @Test
    void refusesAForbiddenDropWithTheReasonBesideThePointer(FxRobot robot) {
        carry(robot, "nanang-suryadi").moveTo(middle("bidang-infrastruktur"));

        Tip tip = tip();
        assertThat(tip.isVisible()).isTrue();
        assertThat(tip.getText()).contains("definitif di Bidang Data dan Statistik");
        assertThat(tip.getStyleClass()).contains("canvas-tip", "refusal");

        robot.drop();
        assertThat(window.organization()).isSameAs(sample.organization());
    }

    @Test
    void hangsAUnitUnderTheUnitItIsDroppedOn(FxRobot robot) {
        robot.drag(middle("subbag-keuangan")).dropTo(middle("bidang-data"));

        assertThat(window.organization().units().get("subbag-keuangan").parent()).contains("bidang-data");
    }

    @Test
    void takesAnOfficialFromOneTeamToAnotherAndUndoesIt(FxRobot robot) {
        String official = seats("tim-jaringan").members().getFirst();
        robot.drag(row("tim-jaringan", official)).dropTo(lower("tim-pusat-data"));
        assertThat(seats("tim-jaringan").holds(official)).isFalse();
        assertThat(seats("tim-pusat-data").holds(official)).isTrue();

        robot.interact(window.workbench::undo);
        assertThat(window.organization()).isEqualTo(sample.organization());
    }

    @Test
    void renamesInPlace(FxRobot robot) {
        robot.doubleClickOn(middle("bidang-data"));
        type(robot, "Bidang Satu Data");

        assertThat(window.organization().units().get("bidang-data").name()).isEqualTo("Bidang Satu Data");
        assertThat(field().isVisible()).isFalse();
    }

    @Test
    void keepsTheNameOnEscape(FxRobot robot) {
        robot.clickOn(middle("bidang-data")).push(KeyCode.F2);
        robot.interact(() -> field().setText("Bidang lain"));
        robot.push(KeyCode.ESCAPE);

        assertThat(window.organization()).isSameAs(sample.organization());
        assertThat(field().isVisible()).isFalse();
    }

    @Test
    void refusesAnEmptyNameWithTheReason(FxRobot robot) {
        robot.clickOn(middle("bidang-data")).push(KeyCode.F2);
        type(robot, "  ");

        assertThat(field().isVisible()).isTrue();
        assertThat(window.workbench.notice().get().text()).contains("Nama belum diisi");
        assertThat(window.organization()).isSameAs(sample.organization());
    }

    @Test
    void walksAlongTheTreeWithTheArrows(FxRobot robot) {
        robot.interact(() -> window.workbench.select("bidang-data"));

        robot.push(KeyCode.RIGHT);
        assertThat(window.workbench.selected()).contains("bidang-persandian");
        robot.push(KeyCode.DOWN);
        assertThat(window.workbench.selected()).contains("tim-keamanan-informasi");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(window.workbench.selected()).contains("dinas");
    }

    @Test
    void visitsTheBoxesWithTab(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertThat(window.workbench.selected()).contains("dinas");
        robot.push(KeyCode.TAB);
        assertThat(window.workbench.selected()).contains("kelompok-jf");
    }

    @Test
    void addsAUnitBelowTheSelectedOneAndNamesIt(FxRobot robot) {
        robot.interact(() -> window.workbench.select("bidang-data"));
        robot.push(KeyCode.INSERT);
        type(robot, "Seksi Metadata");

        assertThat(window.organization().children("bidang-data").stream().map(Element::name))
                .containsExactly("Seksi Metadata");
    }

    @Test
    void addsATeamToTheSelectedUnit(FxRobot robot) {
        robot.interact(() -> window.workbench.select("bidang-data"));
        robot.push(KeyCode.SHIFT, KeyCode.INSERT);
        type(robot, "Tim Metadata");

        assertThat(window.organization().teams().stream().filter(team -> team.owner().equals("bidang-data")))
                .extracting(Element::name)
                .contains("Tim Metadata");
    }

    @Test
    void deletesTheSelectionAndBringsItBackByUndo(FxRobot robot) {
        robot.clickOn(middle("uptd-radio")).push(KeyCode.DELETE);
        assertThat(window.organization().units().find("uptd-radio")).isEmpty();

        robot.interact(window.workbench::undo);
        assertThat(window.organization()).isEqualTo(sample.organization());
    }

    @Test
    void movesAUnitAmongItsSiblingsByKey(FxRobot robot) {
        robot.interact(() -> window.workbench.select("subbag-keuangan"));
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);

        assertThat(window.organization().children("sekretariat").getFirst().id()).isEqualTo("subbag-keuangan");
    }

    @Test
    void selectsEverythingAndNothing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(window.workbench.selection().get().elements())
                .hasSize(sample.organization().units().size() + sample.organization().teams().size());

        robot.push(KeyCode.ESCAPE);
        assertThat(window.workbench.selection().get().isEmpty()).isTrue();
    }

    @Test
    void opensTheMenuOfABoxWithTheMenuKey(FxRobot robot) {
        robot.interact(() -> window.workbench.select("bidang-data"));
        robot.push(KeyCode.CONTEXT_MENU);
        robot.clickOn("#canvas-menu-appoint");

        assertThat(window.asked).containsExactly("appoint bidang-data");
    }

    @Test
    void zoomsAroundThePointerWithTheWheel(FxRobot robot) {
        Point2D pointer = middle("bidang-data");
        double before = window.canvas.zoomProperty().get();
        robot.interact(() -> Event.fireEvent(node("bidang-data"), wheelWithControl(pointer)));

        assertThat(window.canvas.zoomProperty().get()).isGreaterThan(before);
        assertThat(bounds("bidang-data").contains(pointer)).isTrue();
    }

    @Test
    void movesTheSheetWithTheWheel(FxRobot robot) {
        Point2D before = middle("bidang-data");
        robot.moveTo(before).scroll(1, VerticalDirection.DOWN);

        assertThat(middle("bidang-data").getX()).isEqualTo(before.getX());
        assertThat(middle("bidang-data").getY()).isNotEqualTo(before.getY());
    }

    @Test
    void zoomsAndFitsByKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        double fitting = window.canvas.zoomProperty().get();
        robot.push(KeyCode.PLUS);
        assertThat(window.canvas.zoomProperty().get()).isGreaterThan(fitting);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(window.canvas.zoomProperty().get()).isEqualTo(1);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(window.canvas.zoomProperty().get()).isEqualTo(fitting);
    }

    @Test
    void movesTheSheetWithTheMiddleButton(FxRobot robot) {
        Point2D before = middle("bidang-data");
        robot.drag(before, MouseButton.MIDDLE).moveBy(60, 30).drop();

        assertThat(middle("bidang-data")).isEqualTo(before.add(60, 30));
        assertThat(window.workbench.selection().get().isEmpty()).isTrue();
    }

    @Test
    void goesWhereTheMinimapIsPressed(FxRobot robot) {
        robot.interact(window.canvas::zoomIn);
        Bounds before = bounds("bidang-data");
        Node minimap = robot.lookup("#canvas-minimap").query();
        Bounds map = minimap.localToScreen(minimap.getBoundsInLocal());
        robot.clickOn(map.getCenterX() + map.getWidth() / 6, map.getCenterY());

        assertThat(bounds("bidang-data").getMinX()).isLessThan(before.getMinX());
    }

    @Test
    void tellsAScreenReaderWhatEachBoxIs() {
        assertThat(node("tim-jaringan").getAccessibleText()).contains("Tim Jaringan", "Fajar Nugraha");
    }

    @Test
    void liftsTheBoxesOfThoseWhoseTurnItIs(FxRobot robot) {
        robot.interact(() -> window.canvas.highlight(List.of("bidang-data")));
        assertThat(node("bidang-data").getEffect()).isNotNull();

        robot.interact(() -> window.canvas.highlight(List.of()));
        assertThat(node("bidang-data").getEffect()).isNull();
    }

    @Test
    void deliversADocumentAtOnceWhereMovementIsOff(FxRobot robot) {
        boolean[] arrived = new boolean[1];
        robot.interact(() -> window.canvas.travel("dinas", "bidang-data", "Arahan", () -> arrived[0] = true));

        assertThat(arrived[0]).isTrue();
        assertThat(robot.lookup("#canvas-courier").query().isVisible()).isTrue();
    }

    @Test
    void letsADocumentArriveAfterItsJourney(FxRobot robot) throws Exception {
        var arrived = new java.util.concurrent.CountDownLatch(1);
        robot.interact(() -> {
            window.workbench.animated().set(true);
            window.canvas.travel("dinas", "bidang-data", "Arahan", arrived::countDown);
        });

        assertThat(arrived.await(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void drawsNoBoxAsANodeWhereNothingCanBeRead(FxRobot robot) {
        robot.interact(() -> {
            for (int times = 0; times < 8; times++) {
                window.canvas.zoomOut();
            }
        });

        assertThat(robot.lookup(".canvas-figure").queryAll()).isEmpty();
    }

    private void type(FxRobot robot, String name) {
        robot.interact(() -> field().setText(name));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ScrollEvent wheelWithControl(Point2D at) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, true, false, false, false, false,
                0,
                40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                0,
                null);
    }

    /// Carries an official from the staff list to the middle of the sheet, away from the edges that scroll it.
    private FxRobotInterface carry(FxRobot robot, String official) {
        return robot.drag("#staff-" + official).moveTo(window.canvas);
    }

    private TeamSeats seats(String team) {
        return window.organization().teams().get(team).seats();
    }

    private TextField field() {
        return (TextField) window.canvas.lookup("#canvas-rename");
    }

    private Tip tip() {
        return (Tip) window.canvas.lookup(".refusal");
    }

    private Node node(String element) {
        return Optional.ofNullable(window.canvas.lookup("#figure-" + element)).orElseThrow();
    }

    private Bounds bounds(String element) {
        Node node = node(element);
        return node.localToScreen(node.getBoundsInLocal());
    }

    private Point2D middle(String element) {
        Bounds at = bounds(element);
        return new Point2D(Math.rint(at.getCenterX()), Math.rint(at.getCenterY()));
    }

    private Point2D lower(String element) {
        Bounds at = bounds(element);
        return new Point2D(Math.rint(at.getCenterX()), Math.rint(at.getMaxY() - 8));
    }

    private Point2D row(String team, String official) {
        FigureNode figure = (FigureNode) node(team);
        var at = figure.figure()
                .rows()
                .stream()
                .filter(row -> row.official().equals(official))
                .findFirst()
                .orElseThrow()
                .bounds();
        return figure.localToScreen(at.centerX(), at.centerY());
    }
}
