package id.sotk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulePageTest {

    private static final RulePage PAGE = RulePage
            .parse("---\nfact: {official} is a {kind}.\nremedy: Do.\n---\n# Page\n");

    private static String told(String official, String kind) {
        return PAGE.fact(Violation.of("x", Map.of("official", official, "kind", kind)), Language.ENGLISH);
    }

    @Test
    void beginsWithACapital() {
        assertThat(told("somebody", "Supervisor")).isEqualTo("Somebody is a Supervisor.");
    }

    @Test
    void leavesAnAbbreviatedTitleAsItIsWritten() {
        assertThat(told("dr. Rina, M.Kes.", "Supervisor")).isEqualTo("dr. Rina, M.Kes. is a Supervisor.");
    }

    @Test
    void putsTheArticleThatGoesWithTheWord() {
        assertThat(told("Rina", "Administrator")).isEqualTo("Rina is an Administrator.");
    }
}
