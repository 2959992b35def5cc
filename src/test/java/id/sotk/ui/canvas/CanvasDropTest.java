package id.sotk.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.TeamSeats;
import id.sotk.ui.Hands;
import id.sotk.ui.canvas.sheet.FigureNode;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/// What is carried over the canvas and dropped on it, by mouse.
class CanvasDropTest extends CanvasTest {

    @Test
    void seatsAnOfficialDroppedOnATeam() {
        carry("teti-wiguna").dropTo(lower("tim-jaringan"));

        assertThat(seats("tim-jaringan").members()).endsWith("teti-wiguna");
        assertThat(window.workbench.notice().get().text()).contains("menjadi anggota Tim Jaringan");
    }

    @Test
    void makesAnOfficialChairInThePlaceOfTheChair() {
        Hands carrying = carry("teti-wiguna");
        Bounds team = bounds("tim-jaringan");
        carrying.dropTo(new Point2D(team.getMinX() + team.getWidth() / 4, team.getMinY() + 6));

        assertThat(seats("tim-jaringan").chair()).contains("teti-wiguna");
    }

    @Test
    void makesAnOfficialCoordinatorInThePlaceOfTheCoordinator() {
        Hands carrying = carry("teti-wiguna");
        Bounds team = bounds("tim-jaringan");
        carrying.dropTo(new Point2D(team.getMaxX() - team.getWidth() / 4, team.getMinY() + 6));

        assertThat(seats("tim-jaringan").coordinator()).contains("teti-wiguna");
    }

    @Test
    void saysWhileHoveringWhatADropWouldDo() {
        carry("teti-wiguna").moveTo(lower("tim-jaringan"));

        assertThat(window.workbench.notice().get().text()).startsWith("Lepaskan di sini:");
        robot.drop();
    }

    @Test
    void refusesAForbiddenDropWithTheReasonBesideThePointer() {
        carry("nanang-suryadi").moveTo(middle("bidang-infrastruktur"));

        Tip tip = tip();
        assertThat(tip.isVisible()).isTrue();
        assertThat(tip.getText()).contains("definitif di Bidang Data dan Statistik");
        assertThat(tip.getStyleClass()).contains("canvas-tip", "refusal");

        robot.drop();
        assertThat(window.organization()).isSameAs(sample.organization());
    }

    @Test
    void hangsAUnitUnderTheUnitItIsDroppedOn() {
        robot.drag(middle("subbag-keuangan")).dropTo(middle("bidang-data"));

        assertThat(window.organization().units().get("subbag-keuangan").parent()).contains("bidang-data");
    }

    @Test
    void takesAnOfficialFromOneTeamToAnotherAndUndoesIt() {
        String official = seats("tim-jaringan").members().getFirst();
        robot.drag(row("tim-jaringan", official)).dropTo(lower("tim-pusat-data"));
        assertThat(seats("tim-jaringan").holds(official)).isFalse();
        assertThat(seats("tim-pusat-data").holds(official)).isTrue();

        robot.interact(window.workbench::undo);
        assertThat(window.organization()).isEqualTo(sample.organization());
    }

    /// Carries an official from the staff list to the middle of the sheet, away from the edges that scroll it.
    private Hands carry(String official) {
        return robot.drag("#staff-" + official).moveTo(window.canvas);
    }

    private TeamSeats seats(String team) {
        return window.organization().teams().get(team).seats();
    }

    private Tip tip() {
        return (Tip) window.canvas.lookup(".refusal");
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
