package id.sotk.rules.catalog.unit;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.RenameElement;
import id.sotk.model.PositionKind;
import id.sotk.rules.Designs;
import id.sotk.rules.Trial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormerPositionTitleTest {

    private final Trial trial = Trial.of(
            "former-position-title", Map.of("titles", List.of("Koordinator", "Sub Koordinator", "Subkoordinator")));

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Koordinator Wilayah", "Dinas Sosial")
                .functional("Rina", "Bidang Koordinator Wilayah");
    }

    @Test
    void acceptsOtherTitlesEvenWithTheWordInside() {
        assertThat(trial.findings(dinas())).isEmpty();
    }

    @Test
    void tellsABoxWithAFormerTitleAndMendsItsName() {
        Designs design = dinas().seksi("Sub Koordinator Arsip", "Bidang Koordinator Wilayah");

        assertThat(trial.fixes(design)).containsExactly(new RenameElement(id("Sub Koordinator Arsip"), "Arsip"));
        trial.everyFixMends(design);
    }

    @Test
    void tellsAnOfficialWhosePositionIsAFormerOne() {
        assertThat(trial.subjects(dinas().official("Rina", rina -> rina.withPosition("subkoordinator data"))))
                .containsExactly(id("Rina"));
    }
}
