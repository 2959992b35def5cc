package id.sotk.exchange.events.form;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an event log in the XML form of XES (IEEE 1849); no document type and no outside entity is let in.
final class XesLogReader {

    private static final String VALUE = "value";
    private static final Set<String> ATTRIBUTES = Set.of(
            "string", "date", "int", "float", "boolean", "id", "list", "container");
    private static final Map<String, Column> STANDARD = Map.of(
            "concept:name", Column.DEED,
            "org:resource", Column.ACTOR,
            "org:role", Column.ACTOR_ROLE,
            "time:timestamp", Column.TIME,
            "lifecycle:transition", Column.LIFECYCLE);

    private final String file;
    private final Map<String, String> known = new HashMap<>();
    private int traces;
    private final List<LogRow> rows = new ArrayList<>();
    private final Set<Column> told = EnumSet.noneOf(Column.class);
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> unused = new LinkedHashSet<>();

    XesLogReader(String file) {
        this.file = file;
    }

    LogTable read(InputStream stream) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(stream);
            start(xml);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "trace" -> trace(xml);
                        case "event" -> event(xml, new EnumMap<>(Column.class));
                        default -> leave(xml);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new LogFault(file, line(broken), "xml");
        }
        return new LogTable(file, rows, told, fields, List.copyOf(unused), List.of());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is read from outside the file");
        });
        return factory;
    }

    /// Steps to the root, which must be a log.
    private void start(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                throw new LogFault(file, xml.getLocation().getLineNumber(), "doctype");
            }
            event = xml.next();
        }
        if (!xml.getLocalName().equals("log")) {
            throw new LogFault(file, xml.getLocation().getLineNumber(), "root", xml.getLocalName());
        }
    }

    private void trace(XMLStreamReader xml) throws XMLStreamException {
        Map<Column, String> shared = new EnumMap<>(Column.class);
        shared.put(Column.CASE, "trace " + ++traces);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("event")) {
                    event(xml, shared);
                } else {
                    attribute(xml, shared);
                }
            }
        }
    }

    /// An attribute of the trace, which goes for each of its events.
    private void attribute(XMLStreamReader xml, Map<Column, String> shared) throws XMLStreamException {
        String key = String.valueOf(xml.getAttributeValue(null, "key"));
        String value = xml.getAttributeValue(null, VALUE);
        if (ATTRIBUTES.contains(xml.getLocalName()) && value != null && !value.isBlank()) {
            column(key, Column.CASE).ifPresent(column -> shared.put(column, same(value)));
        }
        leave(xml);
    }

    private void event(XMLStreamReader xml, Map<Column, String> shared) throws XMLStreamException {
        LogRow row = LogRow.empty(xml.getLocation().getLineNumber());
        row.cells().putAll(shared);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String key = String.valueOf(xml.getAttributeValue(null, "key"));
                String value = xml.getAttributeValue(null, VALUE);
                if (ATTRIBUTES.contains(xml.getLocalName())) {
                    fill(row, key, value == null ? "" : same(value));
                }
                leave(xml);
            }
        }
        told.addAll(row.cells().keySet());
        rows.add(row);
    }

    private void fill(LogRow row, String key, String value) {
        Optional<Column> column = column(key, Column.DEED);
        Optional<String> field = LogWords.field(key);
        if (column.isPresent()) {
            told.add(column.get());
            row.put(column.get(), value);
        } else if (field.isPresent()) {
            fields.add(field.get());
            row.fields().put(field.get(), value);
        } else {
            unused.add(key);
        }
    }

    private static Optional<Column> column(String key, Column named) {
        if (key.equals("concept:name")) {
            return Optional.of(named);
        }
        String own = key.startsWith(XesLogWriter.PREFIX + ":") ? key.substring(XesLogWriter.PREFIX.length() + 1) : key;
        return Optional.ofNullable(STANDARD.get(key)).or(() -> LogWords.column(own));
    }

    /// Goes to the end of the element, over everything inside it.
    private static void leave(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private String same(String value) {
        return known.computeIfAbsent(value.strip(), kept -> kept);
    }

    private static int line(XMLStreamException broken) {
        return broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNumber());
    }
}
