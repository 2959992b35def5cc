package id.sotk.exchange;

import id.sotk.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A small design in which all is as a rule on structure wants it, and one in which it is not.
public record RuleExample(Document good, Document bad) {

    /// The example that comes with the program; empty for a rule that has none.
    public static Optional<RuleExample> of(String rule) {
        String folder = "/id/sotk/rules/examples/" + rule + "/";
        return read(folder + "good.json").flatMap(good -> read(folder + "bad.json")
                .map(bad -> new RuleExample(good, bad)));
    }

    private static Optional<Document> read(String resource) {
        try (InputStream stream = RuleExample.class.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(DesignFile.parse(
                            resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
