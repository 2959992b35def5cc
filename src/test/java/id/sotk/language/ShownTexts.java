package id.sotk.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/// What people read of the rules, the regulations and the program in one language, each text with the place that holds it.
///
/// The words of the law itself are left out: citations, and what stands between curly quotation marks.
final class ShownTexts {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "id", "sotk");
    private static final Path PAGES = RESOURCES.resolve("rules").resolve("pages");
    private static final Path PROFILES = RESOURCES.resolve("regulation");

    /// A text and where it stands.
    record Shown(String place, String words) {

        /// The text without what it quotes.
        String unquoted() {
            return words.replaceAll("“[^”]*”", "“”").replaceAll("`[^`]*`", "``");
        }
    }

    private final Locale locale;

    ShownTexts(Locale locale) {
        this.locale = locale;
    }

    /// Pages of the rules and texts of the profiles.
    List<Shown> ofRulesAndRegulations() throws IOException {
        List<Shown> texts = new ArrayList<>(pages());
        for (Path profile : profiles()) {
            collect(profile.getFileName().toString(), tree(profile), texts);
        }
        return texts;
    }

    /// What the program itself says; the names of columns and answers in a log, which logs from outside share, are left out.
    List<Shown> ofTheProgram() throws IOException {
        List<Shown> texts = new ArrayList<>();
        for (Path bundle : bundles()) {
            Properties words = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                words.load(reader);
            }
            words.stringPropertyNames()
                    .stream()
                    .filter(key -> !key.startsWith("heading."))
                    .forEach(key -> texts.add(new Shown(bundle + " " + key, words.getProperty(key))));
        }
        return texts;
    }

    /// The reading each profile recommends for an unclear passage.
    List<Shown> readings() throws IOException {
        List<Shown> readings = new ArrayList<>();
        for (Path profile : profiles()) {
            for (JsonNode anomaly : tree(profile).at("/norms/anomalies")) {
                readings.add(new Shown(
                        anomaly.get("id").asText(), anomaly.at("/recommended/" + locale.getLanguage()).asText()));
            }
        }
        return readings;
    }

    private List<Shown> pages() throws IOException {
        List<Shown> texts = new ArrayList<>();
        for (Path page : files(PAGES, ".md")) {
            String name = page.getFileName().toString();
            if (name.endsWith(".en.md") == locale.getLanguage().equals("en")) {
                texts.add(new Shown(name, Files.readString(page)));
            }
        }
        return texts;
    }

    private void collect(String place, JsonNode node, List<Shown> texts) {
        if (node.has("id") && node.has("en") && node.size() == 2) {
            texts.add(new Shown(place, node.get(locale.getLanguage()).asText()));
            return;
        }
        String within = node.has("id") ? place + " " + node.get("id").asText() : place;
        if (node.isObject()) {
            node.properties()
                    .stream()
                    .filter(field -> !field.getKey().equals("citation"))
                    .forEach(field -> collect(within, field.getValue(), texts));
        } else {
            node.forEach(element -> collect(within, element, texts));
        }
    }

    private static JsonNode tree(Path profile) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(profile));
    }

    private static List<Path> profiles() throws IOException {
        return files(PROFILES, ".json").stream()
                .filter(file -> !file.toString().endsWith(".schema.json"))
                .toList();
    }

    private List<Path> bundles() throws IOException {
        String ending = "_" + locale.getLanguage() + ".properties";
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("events" + ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
