package id.sotk.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.scene.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours have one source: what the theme of the chart gives is looked up by style sheets and not written in them again.
class ColoursTest {

    private static final Pattern DECLARED = Pattern.compile("(-sotk-[a-z-]+):");
    private static final Pattern LOOKED_UP = Pattern.compile(": [^;]*?(-sotk-[a-z-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"studio.css", "controlsfx.css", "canvas/canvas.css"})
    void areNotDeclaredTwice(String sheet) throws IOException {
        assertThat(found(DECLARED, css(sheet))).doesNotContainAnyElementsOf(found(DECLARED, Colours.of(Theme.LIGHT)));
    }

    @Test
    void areAllDeclaredThatAreLookedUp() throws IOException {
        List<String> declared = found(DECLARED, Colours.of(Theme.LIGHT) + css("studio.css"));

        assertThat(declared).containsAll(found(LOOKED_UP, css("studio.css")));
        assertThat(found(DECLARED, Colours.of(Theme.LIGHT))).containsAll(found(LOOKED_UP, css("canvas/canvas.css")));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void areThoseOfTheTheme(Theme theme) {
        assertThat(Colours.of(theme)).contains("-sotk-accent: " + theme.accent().hex() + ";",
                "-sotk-sheet: " + theme.ground().hex() + ";");
    }

    private static String css(String sheet) throws IOException {
        try (var stream = Colours.class.getResourceAsStream("/id/sotk/ui/" + sheet)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
