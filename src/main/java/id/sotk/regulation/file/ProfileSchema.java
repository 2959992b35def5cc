package id.sotk.regulation.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/// The published JSON Schema of a profile file, and what it has to say about one.
final class ProfileSchema {
    static final String RESOURCE = "/id/sotk/regulation/profile.schema.json";
    private static final Schema SCHEMA = read();

    private ProfileSchema() {}

    /// Throws the first fault, in the order of the file, when the tree does not follow the schema.
    static void check(ProfileText text) {
        List<Error> errors = SCHEMA.validate(text.tree());
        errors.stream()
                .min(Comparator.comparingInt(error -> text.place(pointer(error)).line()))
                .ifPresent(error -> {
                    throw fault(text, error);
                });
    }

    /// The schema as it is published.
    static String text() throws IOException {
        try (InputStream stream = ProfileSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ProfileFault fault(ProfileText text, Error error) {
        String pointer = pointer(error);
        return switch (error.getKeyword()) {
            case "required" -> text.fault(pointer, "required", error.getProperty());
            case "additionalProperties", "unevaluatedProperties" ->
                text.fault(pointer + "/" + error.getProperty(), "unknown", error.getProperty());
            case "enum" ->
                text.fault(pointer, "choice", ProfileText.shown(error.getInstanceNode()),
                        choices(error.getSchemaNode()));
            case "const" -> text.fault(pointer, "choice", ProfileText.shown(error.getInstanceNode()),
                    ProfileText.shown(error.getSchemaNode()));
            case "type" -> text.fault(pointer, "type", ProfileText.shown(error.getInstanceNode()),
                    ProfileText.shown(error.getSchemaNode()));
            case "pattern", "format" ->
                text.fault(pointer, "form", ProfileText.shown(error.getInstanceNode()),
                        ProfileText.shown(error.getSchemaNode()));
            case "minimum", "maximum" ->
                text.fault(pointer, "range", ProfileText.shown(error.getInstanceNode()),
                        ProfileText.shown(error.getSchemaNode()));
            case "minLength" -> text.fault(pointer, "blank");
            case "minItems" -> text.fault(pointer, "empty");
            default -> text.fault(pointer, "schema", error.getKeyword());
        };
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static String choices(JsonNode schemaNode) {
        StringJoiner choices = new StringJoiner(", ");
        schemaNode.forEach(choice -> choices.add(choice.asText()));
        return choices.toString();
    }

    private static Schema read() {
        try (InputStream stream = ProfileSchema.class.getResourceAsStream(RESOURCE)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
