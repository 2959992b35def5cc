package id.sotk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/// The published JSON Schema of a design's file, and what it has to say about one.
final class DesignSchema {

    private static final int COMPARED = 50;

    private static final Schema SCHEMA = schema();

    private DesignSchema() {}

    /// Throws the first fault in the order of the file, where the tree does not follow the schema.
    static void check(DesignText text) {
        checkVersion(text);
        List<Error> errors = SCHEMA.validate(text.tree());
        errors.stream()
                .limit(COMPARED)
                .map(error -> fault(text, error))
                .min(Comparator.comparingInt(DesignFault::line))
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    private static void checkVersion(DesignText text) {
        if (!DesignFile.FORMAT.equals(text.tree().path("format").asText())) {
            throw text.fault("", "format", DesignFile.FORMAT);
        }
        int version = text.tree().path("version").asInt();
        if (version > DesignFile.VERSION) {
            throw text.fault("/version", "version", String.valueOf(version));
        }
    }

    private static DesignFault fault(DesignText text, Error error) {
        String pointer = error.getInstanceLocation().toString();
        String value = shown(error.getInstanceNode());
        String wanted = wanted(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "required" -> text.fault(pointer, "required", error.getProperty());
            case "additionalProperties" ->
                text.fault(pointer + "/" + error.getProperty(), "unknown", error.getProperty());
            case "enum", "const" -> text.fault(pointer, "choice", value, wanted);
            case "type" -> text.fault(pointer, "type", value, wanted);
            case "pattern" -> wanted.equals("\\S")
                    ? text.fault(pointer, "blank")
                    : text.fault(pointer, "form", value, wanted);
            case "minimum", "maximum" -> text.fault(pointer, "range", value, wanted);
            case "uniqueItems" -> text.fault(pointer, "twice");
            case "properties", "false" -> text.fault(pointer, "misplaced");
            default -> text.fault(pointer, "schema", error.getMessage());
        };
    }

    private static String shown(JsonNode node) {
        String shown = node == null ? "" : node.isTextual() ? node.textValue() : node.toString();
        return shown.length() > 60 ? shown.substring(0, 60) + "..." : shown;
    }

    private static String wanted(JsonNode node) {
        if (node == null || !node.isArray()) {
            return shown(node);
        }
        StringJoiner choices = new StringJoiner(", ");
        node.forEach(choice -> choices.add(choice.asText()));
        return choices.toString();
    }

    private static Schema schema() {
        try (InputStream stream = DesignSchema.class.getResourceAsStream("design.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
