package id.sotk.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import id.sotk.model.Element;
import id.sotk.model.Table;
import java.io.IOException;
import java.util.List;

/// Reads a table from the array of its elements; a missing one is empty.
final class TableReader extends StdDeserializer<Table<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<Object> list;

    TableReader() {
        this(null);
    }

    private TableReader(JsonDeserializer<Object> list) {
        super(Table.class);
        this.list = list;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType element = context.getContextualType().containedType(0);
        JavaType array = context.getTypeFactory().constructCollectionType(List.class, element);
        return new TableReader(context.findContextualValueDeserializer(array, property));
    }

    @Override
    public Table<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        List<?> elements = (List<?>) list.deserialize(parser, context);
        try {
            return Table.of(elements.stream().map(Element.class::cast).toList());
        } catch (IllegalArgumentException refused) {
            throw JsonMappingException.from(parser, refused.getMessage(), refused);
        }
    }

    @Override
    public Table<?> getNullValue(DeserializationContext context) {
        return Table.empty();
    }
}
