package id.sotk.exchange.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.sotk.model.Nip;
import id.sotk.model.Official;
import id.sotk.model.Rank;
import id.sotk.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the values of the model are written as JSON: a record is an object of its components in their order, without those
/// that are empty or false; a number or rank is its text; an official says its kind as `type`.
public final class ModelJson {

    private ModelJson() {}

    /// A builder of mappers for the model, for a writer that has more to say.
    public static JsonMapper.Builder builder() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), tables())
                .addMixIn(Official.class, OfficialJson.class)
                .addMixIn(Nip.class, NipJson.class)
                .addMixIn(Rank.class, RankJson.class)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .defaultPropertyInclusion(JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
                .withConfigOverride(boolean.class, override -> override.setInclude(JsonInclude.Value.construct(
                        JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.USE_DEFAULTS)));
        for (Class<?> collection : List.of(List.class, Set.class, Map.class)) {
            builder.withConfigOverride(
                    collection, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        return builder;
    }

    private static SimpleModule tables() {
        return new SimpleModule("tables")
                .addSerializer(new TableWriter())
                .addDeserializer(Table.class, new TableReader());
    }
}
