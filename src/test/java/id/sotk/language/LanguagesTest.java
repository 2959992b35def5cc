package id.sotk.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists what a language lacks: texts of bundles, pages of rules, texts of the profiles.
class LanguagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/id/sotk");

    @ParameterizedTest
    @EnumSource(Language.class)
    void lacksNothing(Language language) throws IOException {
        assertThat(lacking(language.tag())).isEmpty();
    }

    @Test
    void listsWhatANewLanguageStillNeeds() throws IOException {
        assertThat(lacking("xx"))
                .contains("language/terms_xx.properties: or", "rules/pages/team-composition.xx.md",
                        "regulation/BDG.json: /identity/title");
    }

    @Test
    void definesNoKeyTwice() throws IOException {
        for (Path bundle : files(RESOURCES, ".properties")) {
            Set<String> keys = new HashSet<>();
            assertThat(Files.readAllLines(bundle))
                    .as("%s", bundle)
                    .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                    .allMatch(line -> keys.add(line.substring(0, line.indexOf('=')).strip()));
        }
    }

    @Test
    void opensASentenceWithACapitalButLeavesATitleAsWritten() {
        assertThat(Opening.of("ketua tim belum ada.", Language.INDONESIAN)).isEqualTo("Ketua tim belum ada.");
        assertThat(Opening.of("dr. Rizal menilai.", Language.INDONESIAN)).isEqualTo("dr. Rizal menilai.");
    }

    @Test
    void fillsPlacesAndChoosesTheWordsForACount() {
        assertThat(Places.fill("It's {0}, with {1|one team|# teams}.", Language.ENGLISH, "Ana", 1))
                .isEqualTo("It's Ana, with one team.");
        assertThat(Places.fill("{0|one team|# teams}", Language.ENGLISH, 12_000)).isEqualTo("12,000 teams");
    }

    @Test
    void tellsATextInIndonesianWhereALanguageIsMissing() {
        assertThat(LocalizedText.same("Dinas").in(Language.ENGLISH)).isEqualTo("Dinas");
    }

    private static List<String> lacking(String tag) throws IOException {
        List<String> lacking = new ArrayList<>();
        for (Path bundle : files(RESOURCES, "_id.properties")) {
            Path other = bundle.resolveSibling(bundle.getFileName().toString().replace("_id.", "_" + tag + "."));
            Set<String> keys = new TreeSet<>(keys(bundle));
            keys.removeAll(keys(other));
            keys.forEach(key -> lacking.add(RESOURCES.relativize(other) + ": " + key));
        }
        for (Path page : files(RESOURCES.resolve("rules/pages"), ".md")) {
            String name = page.getFileName().toString().replaceFirst("\\..*", "");
            Path other = page.resolveSibling(tag.equals("id") ? name + ".md" : name + "." + tag + ".md");
            if (!Files.exists(other) && !lacking.contains(RESOURCES.relativize(other).toString())) {
                lacking.add(RESOURCES.relativize(other).toString());
            }
        }
        for (Path profile : files(RESOURCES.resolve("regulation"), ".json")) {
            if (!profile.toString().contains("schema")) {
                texts(new JsonMapper().readTree(profile.toFile()), "", tag,
                        RESOURCES.relativize(profile) + ": ", lacking);
            }
        }
        return lacking;
    }

    private static void texts(JsonNode node, String pointer, String tag, String file, List<String> lacking) {
        if (node.path("id").isTextual() && node.path("en").isTextual() && !node.has(tag)) {
            lacking.add(file + pointer);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            texts(field.getValue(), pointer + "/" + field.getKey(), tag, file, lacking);
        }
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            texts(node.get(place), pointer + "/" + place, tag, file, lacking);
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties texts = new Properties();
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                texts.load(reader);
            }
        }
        return texts.stringPropertyNames();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
