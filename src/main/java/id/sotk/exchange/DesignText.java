package id.sotk.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sotk.regulation.json.JsonSlip;
import java.io.IOException;

/// The text of a design's file with its tree, able to say on which line a value stands.
record DesignText(String name, byte[] json, JsonNode tree) {

    static DesignFault malformed(String name, JsonProcessingException wrong) {
        return DesignFault.ofSlip(name, JsonSlip.of(wrong));
    }

    DesignFault fault(String pointer, String key, Object... words) {
        return DesignFault.at(name, pointer, line(pointer), key, words);
    }

    /// The fault for values that follow the schema and are refused by the model.
    DesignFault refused(DesignFile.Refused refused) {
        Throwable cause = refused.getCause();
        if (!(cause instanceof JsonMappingException mapping)) {
            return fault("", "value", String.valueOf(cause.getMessage()));
        }
        Throwable root = mapping;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String words = root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage();
        return fault(pointer(mapping), "value", String.valueOf(words).lines().findFirst().orElse(""));
    }

    /// Line of the value at the pointer, from 1.
    int line(String pointer) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
                if (token.isStructStart() && here(parser).equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 1;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static String here(JsonParser parser) {
        var inside = parser.getParsingContext();
        return inside.getParent() == null ? "" : inside.getParent().pathAsPointer().toString();
    }

    private static String pointer(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}
