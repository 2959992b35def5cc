package id.sotk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No room is a heap, and the page for developers says how many types each holds.
class PackagesTableTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path PAGE = Path.of("src", "site", "markdown", "developing.md");
    private static final String BEGIN = "<!-- types per package: begin -->";
    private static final String END = "<!-- types per package: end -->";

    private static final int MOST = 32;
    private static final int MOST_OF_RULES = 26;

    /// Catalogues of one kind: every edit of a design, every value a design is made of.
    private static final List<String> CATALOGUES = List.of("id.sotk.edit.command", "id.sotk.model");

    @Test
    void keepsRoomsSmall() throws IOException {
        Map<String, Long> types = types();
        types.keySet().removeAll(CATALOGUES);

        assertThat(types).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST));
        assertThat(types.get("id.sotk.rules")).isLessThanOrEqualTo(MOST_OF_RULES);
    }

    @Test
    void isTheTableOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        Pattern between = Pattern.compile(Pattern.quote(BEGIN) + ".*" + Pattern.quote(END), Pattern.DOTALL);
        assertThat(page).as("%s must mark where the table stands", PAGE).containsPattern(between);
        String told = page.substring(0, page.indexOf(BEGIN)) + BEGIN + "\n" + table() + page.substring(
                page.indexOf(END));
        if (Boolean.getBoolean("sotk.renew")) {
            Files.writeString(PAGE, told);
        }

        assertThat(PAGE)
                .as("%s is stale; renew it: mvn test -Dtest=PackagesTableTest -Dsotk.renew=true", PAGE)
                .hasContent(told);
    }

    private static String table() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| package | types |", "|---|---:|"));
        types().forEach((name, count) -> rows.add("| `" + name + "` | " + count + " |"));
        return String.join("\n", rows) + "\n";
    }

    /// The files of each package, each a type of its own, without the package's introduction.
    private static Map<String, Long> types() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<String, Long> types = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .forEach(name -> types.merge(name, 1L, Long::sum));
            return types;
        }
    }
}
