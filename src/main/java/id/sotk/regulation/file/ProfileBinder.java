package id.sotk.regulation.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.language.Misfit;
import id.sotk.regulation.Heading;
import id.sotk.regulation.Identity;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Turns the tree of a profile file into the records.
final class ProfileBinder {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addMixIn(Profile.class, SchemaNameAside.class)
            .addMixIn(LocalizedText.class, WordsByTag.class)
            .addMixIn(Language.class, NamedByTag.class)
            .addMixIn(Clause.Treatment.class, TreatmentByStatus.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ProfileBinder() {}

    @JsonIgnoreProperties("$schema")
    private interface SchemaNameAside {}

    private static final class WordsByTag {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        WordsByTag(@SuppressWarnings("unused") Map<Language, String> words) {}
    }

    private interface NamedByTag {
        @JsonValue
        String tag();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Clause.Checked.class, name = "CHECKED"),
        @JsonSubTypes.Type(value = Clause.Permission.class, name = "PERMISSION"),
        @JsonSubTypes.Type(value = Clause.Judgement.class, name = "JUDGEMENT")
    })
    private interface TreatmentByStatus {}

    /// The profile with every entry of the file, of both readings.
    static Profile bind(ProfileText text) {
        try {
            return MAPPER.treeToValue(text.tree(), Profile.class);
        } catch (JsonMappingException refused) {
            throw fault(text, pointer(refused), refused);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree has no syntax to be wrong", impossible);
        }
    }

    private static ProfileFault fault(ProfileText text, String pointer, JsonMappingException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof Misfit misfit) {
                return text.fault(pointer, misfit.key(), (Object[]) misfit.words());
            }
        }
        boolean date = refused instanceof InvalidFormatException wrong && wrong.getTargetType() == LocalDate.class;
        return text.fault(pointer, date ? "value.date" : "value", text.shown(pointer));
    }

    /// The id and the identity alone, read without the rest of the file; empty where the file does not open with them.
    static Optional<Heading> heading(InputStream file) throws IOException {
        try (JsonParser parser = MAPPER.createParser(file)) {
            parser.nextToken();
            String id = "";
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "id" -> id = parser.getValueAsString("");
                    case "identity" -> {
                        Identity identity = MAPPER.readValue(parser, Identity.class);
                        return id.isBlank() ? Optional.empty() : Optional.of(new Heading(id, identity));
                    }
                    default -> parser.skipChildren();
                }
            }
            return Optional.empty();
        }
    }

    private static String pointer(JsonMappingException refused) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : refused.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}
