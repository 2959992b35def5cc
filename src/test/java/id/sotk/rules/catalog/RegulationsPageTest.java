package id.sotk.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page on the bundled regulations says what the profiles hold.
class RegulationsPageTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "regulations.md");

    @Test
    void tellsWhatTheProfilesHold() throws IOException {
        String told = RegulationsPage.text();
        if (Boolean.getBoolean("sotk.renew")) {
            Files.writeString(PAGE, told);
        }

        assertThat(PAGE)
                .as("%s is stale; renew it: mvn test -Dtest=RegulationsPageTest -Dsotk.renew=true", PAGE)
                .exists()
                .hasContent(told);
    }
}
