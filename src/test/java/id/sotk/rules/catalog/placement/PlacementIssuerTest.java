package id.sotk.rules.catalog.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.model.PositionKind;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementIssuerTest {

    private final Trial trial = Trial.of("placement-issuer", Map.of("issuers", List.of("staffing-authority")));

    private static Designs dinas(String issuer) {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data")
                .placed("Rina", placement -> placement.withDecision(Optional.of(Designs.letter(issuer))));
    }

    private static Designs decided(Designs dinas) {
        return dinas.placed("Asep",
                placement -> placement.withDecision(Optional.of(Designs.letter("staffing-authority"))));
    }

    @Test
    void acceptsTheAuthority() {
        assertThat(trial.findings(decided(dinas("staffing-authority")))).isEmpty();
    }

    @Test
    void warnsOnceForAUnitOfPlacementsWithoutALetter() {
        assertThat(trial.findings(dinas("staffing-authority"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.text(Language.INDONESIAN))
                    .startsWith("Surat penetapan untuk 1 dari 2 kedudukan pada Bidang Data belum dicatat.");
        });
    }

    @Test
    void tellsALetterOfAnyoneElse() {
        assertThat(trial.told(decided(dinas("level-1"))))
                .singleElement()
                .asString()
                .startsWith("Kedudukan Rina pada Bidang Data ditetapkan dengan surat nomor 800/12 oleh Kepala, "
                        + "bukan oleh Pejabat Pembina Kepegawaian.");
    }
}
