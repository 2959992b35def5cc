package id.sotk.exchange.events.form;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the rows of an event log as XES 1.0 (IEEE 1849): a trace for each case, with the standard extensions and one of our own.
///
/// What the standard has no attribute for stands under the prefix `sotk`, which `sotk.xesext` describes.
public final class XesLogWriter {

    /// Prefix of our own extension.
    static final String PREFIX = "sotk";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String STANDARD = "http://www.xes-standard.org/";
    private static final String STRING = "string";
    /// Written even where blank: without it nothing would be known, with a blank there was none.
    private static final Set<Column> EXACT = Set.of(
            Column.ADDRESSEE_ID, Column.DOCUMENT_ID, Column.FIELDS, Column.COPIES);

    private static final Set<Column> SHARED = Set.of(Column.TARGET, Column.OWNER, Column.MECHANISM, Column.EXECUTOR);
    private static final Map<Column, String> KEYS = Map.of(
            Column.DEED, "concept:name",
            Column.ACTOR, "org:resource",
            Column.ACTOR_ROLE, "org:role",
            Column.TIME, "time:timestamp",
            Column.LIFECYCLE, "lifecycle:transition");

    /// Writes the log and leaves the writer open; rows of a case must follow each other.
    ///
    /// @param name what the log is called
    public void write(String name, List<LogRow> rows, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            new Log(xml).write(name, rows);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
    }

    /// One log on its way out.
    private record Log(XMLStreamWriter xml) {

        void write(String name, List<LogRow> rows) throws XMLStreamException {
            line(0);
            xml.writeStartElement("log");
            xml.writeDefaultNamespace(STANDARD);
            attributes("xes.version", "1.0", "xes.features", "");
            declarations();
            attribute(1, STRING, "concept:name", name);
            attribute(1, STRING, "lifecycle:model", "standard");
            for (List<LogRow> of : byCase(rows).values()) {
                trace(of);
            }
            line(0);
            xml.writeEndElement();
        }

        private void declarations() throws XMLStreamException {
            extension("Concept", "concept", STANDARD + "concept.xesext");
            extension("Organizational", "org", STANDARD + "org.xesext");
            extension("Time", "time", STANDARD + "time.xesext");
            extension("Lifecycle", "lifecycle", STANDARD + "lifecycle.xesext");
            extension("SistemKerja", PREFIX, "urn:sotk-studio:xes:1");
            global("trace", Map.of("concept:name", ""));
            global("event", Map.of("concept:name", ""));
            classifier("Activity", "concept:name");
            classifier("Step", PREFIX + ":" + Column.STEP.key());
        }

        private void trace(List<LogRow> rows) throws XMLStreamException {
            line(1);
            xml.writeStartElement("trace");
            LogRow first = rows.getFirst();
            attribute(2, STRING, "concept:name", first.get(first.has(Column.CASE) ? Column.CASE : Column.TARGET));
            for (Column column : Column.values()) {
                if (SHARED.contains(column) && first.has(column)) {
                    attribute(2, STRING, PREFIX + ":" + column.key(), first.get(column));
                }
            }
            for (LogRow row : rows) {
                event(row);
            }
            line(1);
            xml.writeEndElement();
        }

        private void event(LogRow row) throws XMLStreamException {
            line(2);
            xml.writeStartElement("event");
            for (Column column : Column.values()) {
                boolean own = column != Column.CASE && !SHARED.contains(column);
                if (own && (row.has(column) || EXACT.contains(column))) {
                    attribute(3, type(column), KEYS.getOrDefault(column, PREFIX + ":" + column.key()), row.get(column));
                }
            }
            for (Map.Entry<String, String> field : row.fields().entrySet()) {
                attribute(3, STRING, "field:" + field.getKey(), field.getValue());
            }
            line(2);
            xml.writeEndElement();
        }

        private static String type(Column column) {
            return switch (column) {
                case TIME -> "date";
                case NUMBER -> "int";
                default -> STRING;
            };
        }

        private static Map<String, List<LogRow>> byCase(List<LogRow> rows) {
            Map<String, List<LogRow>> cases = new LinkedHashMap<>();
            for (LogRow row : rows) {
                cases.computeIfAbsent(row.has(Column.CASE) ? row.get(Column.CASE) : row.get(Column.TARGET),
                        _ -> new java.util.ArrayList<>()).add(row);
            }
            return cases;
        }

        private void extension(String name, String prefix, String uri) throws XMLStreamException {
            line(1);
            xml.writeEmptyElement("extension");
            attributes("name", name, "prefix", prefix, "uri", uri);
        }

        private void global(String scope, Map<String, String> defaults) throws XMLStreamException {
            line(1);
            xml.writeStartElement("global");
            attributes("scope", scope);
            for (Map.Entry<String, String> value : defaults.entrySet()) {
                attribute(2, STRING, value.getKey(), value.getValue());
            }
            line(1);
            xml.writeEndElement();
        }

        private void classifier(String name, String keys) throws XMLStreamException {
            line(1);
            xml.writeEmptyElement("classifier");
            attributes("name", name, "keys", keys);
        }

        private void attribute(int depth, String type, String key, String value) throws XMLStreamException {
            line(depth);
            xml.writeEmptyElement(type);
            attributes("key", key, "value", value.replaceAll("\\p{Cntrl}", " "));
        }

        private void attributes(String... pairs) throws XMLStreamException {
            for (int pair = 0; pair < pairs.length; pair += 2) {
                xml.writeAttribute(pairs[pair], pairs[pair + 1]);
            }
        }

        private void line(int depth) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }
}
