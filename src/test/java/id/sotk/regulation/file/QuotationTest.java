package id.sotk.regulation.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every quotation of a bundled profile stands in the text of its regulation, where that text is at hand.
///
/// The folder of the texts comes from `sotk.regulations`, else it is looked for beside the project.
class QuotationTest {
    @Test
    void quotesTheRegulationWordForWord() throws IOException {
        for (String id : Profiles.ids()) {
            JsonNode profile = read(id);
            Optional<Path> folder = folder();
            if (folder.isPresent()) {
                String law = text(folder.get(), profile.at("/identity/region").asText());
                assertThat(quotations(profile)).as(id)
                        .hasSizeGreaterThan(300)
                        .allSatisfy(
                                quotation -> assertThat(law.contains(plain(quotation))).as(quotation).isTrue());
            }
        }
    }

    private static List<String> quotations(JsonNode node) {
        List<String> quotations = new ArrayList<>();
        node.findValues("quotation").forEach(quotation -> quotations.add(quotation.asText()));
        return quotations;
    }

    private static JsonNode read(String id) throws IOException {
        try (InputStream stream = Profiles.class.getResourceAsStream(Profiles.resource(id).orElseThrow())) {
            return new JsonMapper().readTree(stream);
        }
    }

    private static Optional<Path> folder() {
        return Optional.of(Path.of(System.getProperty("sotk.regulations", "../shared/regulations")))
                .filter(Files::isDirectory);
    }

    private static String text(Path folder, String region) throws IOException {
        String name = region.replaceFirst("^(Kota|Kabupaten|Provinsi) ", "").toUpperCase(Locale.ROOT);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(QuotationTest::readString)
                    .filter(law -> law.substring(0, Math.min(400, law.length()))
                            .toUpperCase(Locale.ROOT)
                            .contains(name))
                    .findFirst()
                    .map(QuotationTest::plain)
                    .orElseThrow();
        }
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[*#]", "").replaceAll("\\s+", " ").strip();
    }
}
