package id.sotk.rules.catalog.team;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamIssuerTest {

    private final Trial trial = Trial.of(
            "team-issuer", Map.of("chairs", List.of("ADMINISTRATOR"), "issuers", List.of("apparatus-head")));

    private static Designs chairedBy(String chair, String issuer) {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .team("Tim Data", "Bidang Data", chair)
                .team(
                        "Tim Data",
                        team -> team.withTerm(team.term().withInstrument(Optional.of(Designs.letter(issuer)))));
    }

    @Test
    void acceptsAChairAppointedByTheAuthorityNamed() {
        assertThat(trial.findings(chairedBy("Kepala Bidang Data", "apparatus-head"))).isEmpty();
    }

    @Test
    void tellsAChairAppointedByAnother() {
        assertThat(trial.subjects(chairedBy("Kepala Bidang Data", "unit-leader"))).containsExactly(id("Tim Data"));
    }

    @Test
    void asksForTheLetterThatIsNotRecorded() {
        Designs design = chairedBy("Kepala Bidang Data", "apparatus-head")
                .team("Tim Data", team -> team.withTerm(team.term().withInstrument(Optional.empty())));

        assertThat(trial.told(design)).singleElement().asString().contains("belum dicatat");
    }

    @Test
    void leavesChairsOfOtherKindsAlone() {
        assertThat(trial.findings(chairedBy("Rina", "unit-leader"))).isEmpty();
    }

    @Test
    void tellsAChairWhoAppointsHimself() {
        Trial anybody = Trial.of(
                "team-issuer", Map.of("chairs", List.of("JPT_PRATAMA"), "issuers", List.of("level-1")));

        assertThat(anybody.subjects(chairedBy("Kepala Dinas Sosial", "level-1"))).containsExactly(id("Tim Data"));
    }

    @Test
    void judgesTheKindOfThePersonBehindTheRole() {
        assertThat(levelOneOf("PENGAWAS").subjects(chairedBy("Kepala Bidang Data", "level-1")))
                .containsExactly(id("Tim Data"));
        assertThat(levelOneOf("JPT_PRATAMA").findings(chairedBy("Kepala Bidang Data", "level-1"))).isEmpty();
    }

    @Test
    void letsARoleOfItsOwnRightAppointWhateverItsKind() {
        Trial kinds = Trial.of(
                "team-issuer",
                Map.of("chairs", List.of("ADMINISTRATOR"), "issuers", List.of("level-1"),
                        "kinds", List.of("PENGAWAS"), "regardless", List.of("level-1")));

        assertThat(kinds.findings(chairedBy("Kepala Bidang Data", "level-1"))).isEmpty();
    }

    private static Trial levelOneOf(String kind) {
        return Trial.of(
                "team-issuer",
                Map.of("chairs", List.of("ADMINISTRATOR"), "issuers", List.of("level-1"), "kinds", List.of(kind)));
    }
}
