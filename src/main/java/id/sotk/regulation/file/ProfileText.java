package id.sotk.regulation.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.regulation.json.JsonSlip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// A profile file as text and as a tree, with the line of every value.
final class ProfileText {
    private static final JsonMapper TREE = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int SHOWN = 60;

    private final String file;
    private final JsonNode tree;
    private final String text;
    private Map<String, Integer> lines;

    private ProfileText(String file, JsonNode tree, String text) {
        this.file = file;
        this.tree = tree;
        this.text = text;
    }

    /// Reads the text; a slip of syntax is a fault that names its line.
    static ProfileText of(String file, String text) {
        try {
            return new ProfileText(file, TREE.readTree(text), text);
        } catch (JsonProcessingException slip) {
            JsonSlip found = JsonSlip.of(slip);
            throw new ProfileFault(file, new ProfileFault.Place("", found.line()), "syntax", found);
        }
    }

    String file() {
        return file;
    }

    JsonNode tree() {
        return tree;
    }

    /// The place of the value at this JSON pointer, or of the nearest value around it.
    ProfileFault.Place place(String pointer) {
        if (lines == null) {
            lines = lines();
        }
        String known = pointer;
        while (!lines.containsKey(known) && known.contains("/")) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return new ProfileFault.Place(pointer, lines.getOrDefault(known, 0));
    }

    ProfileFault fault(String pointer, String key, Object... words) {
        return new ProfileFault(file, place(pointer), key, words);
    }

    /// The value at the pointer as it stands in the file, shortened for a sentence.
    String shown(String pointer) {
        return shown(tree.at(pointer));
    }

    static String shown(JsonNode node) {
        String shown = node == null ? "" : node.isTextual() ? node.textValue() : node.toString();
        return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown;
    }

    private Map<String, Integer> lines() {
        Map<String, Integer> found = new HashMap<>();
        try (JsonParser parser = TREE.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    found.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                }
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException("text that was parsed before", impossible);
        }
    }
}
