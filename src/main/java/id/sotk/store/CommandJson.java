package id.sotk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.edit.Edit;
import id.sotk.edit.command.Command;
import id.sotk.exchange.json.ModelJson;

/// How a command, and an edit with what it changed, is written as one line of JSON: `type` names the command, such as
/// `rename-element`.
public final class CommandJson {

    private static final JsonMapper JSON = ModelJson.builder()
            .addMixIn(Command.class, WrittenCommand.class)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private CommandJson() {}

    public static String write(Command command) {
        return text(command);
    }

    /// @throws IllegalArgumentException where the text is no command
    public static Command readCommand(String json) {
        return value(json, Command.class);
    }

    public static String write(Edit edit) {
        return text(edit);
    }

    /// @throws IllegalArgumentException where the text is no edit
    public static Edit readEdit(String json) {
        return value(json, Edit.class);
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an edit must be writable as JSON", impossible);
        }
    }

    private static <T> T value(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(
                    "an edit must be JSON as the journal writes it, was refused: " + refused.getOriginalMessage(),
                    refused);
        }
    }
}
