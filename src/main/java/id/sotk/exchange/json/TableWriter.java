package id.sotk.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import id.sotk.model.Table;
import java.io.IOException;
import java.util.List;

/// Writes a table as the array of its elements.
final class TableWriter extends StdSerializer<Table<?>> implements ContextualSerializer {

    private static final long serialVersionUID = 1L;

    private final transient JsonSerializer<Object> list;

    TableWriter() {
        this(null);
    }

    private TableWriter(JsonSerializer<Object> list) {
        super(Table.class, false);
        this.list = list;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property)
            throws JsonMappingException {
        JavaType element = property.getType().containedType(0);
        JavaType array = provider.getTypeFactory().constructCollectionType(List.class, element);
        return new TableWriter(provider.findValueSerializer(array, property));
    }

    @Override
    public void serialize(Table<?> table, JsonGenerator generator, SerializerProvider provider) throws IOException {
        list.serialize(table.list(), generator, provider);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Table<?> table) {
        return table.isEmpty();
    }
}
