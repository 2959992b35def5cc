package id.sotk.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitTest {

    private final TextFit fit = new TextFit((text, _) -> text.length());
    private final TextStyle style = TextStyle.of(12, TextStyle.Weight.REGULAR);

    @Test
    void leavesAShortTextInOneLine() {
        assertThat(fit.twoLines("Bidang Data", style, 20)).containsExactly("Bidang Data");
    }

    @Test
    void evensOutTwoLines() {
        assertThat(fit.twoLines("Subbagian Umum dan Kepegawaian", style, 20))
                .containsExactly("Subbagian Umum", "dan Kepegawaian");
    }

    @Test
    void endsALongTextInAnEllipsis() {
        List<String> lines = fit.twoLines("Bidang Infrastruktur Teknologi Informasi dan Komunikasi", style, 20);

        assertThat(lines).containsExactly("Bidang Infrastruktur", "Teknologi Informasi…");
    }

    @Test
    void cutsAWordThatIsTooLongByItself() {
        assertThat(fit.twoLines("Ketatausahaannyakah", style, 10)).containsExactly("Ketatausa…");
    }

    @Test
    void dropsDegreesBeforeItCutsAName() {
        assertThat(fit.firstFitting(TextFit.names("Dr. H. Hendra Kusuma, M.Si."), style, 21))
                .isEqualTo("Dr. H. Hendra Kusuma");
        assertThat(fit.firstFitting(TextFit.names("Dr. H. Hendra Kusuma, M.Si."), style, 14))
                .isEqualTo("Hendra Kusuma");
    }
}
