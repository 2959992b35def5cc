package id.sotk.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogFault;
import id.sotk.exchange.events.form.LogFile;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.XesLogWriter;
import id.sotk.language.Language;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkEvent;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/// XES as the standard has it, written by us and by other programs.
class XesTest {

    private static final Walks WALKS = Walks.in("BDG-6-2023");
    private static final Language INDONESIAN = Language.INDONESIAN;
    private static final Pattern PREFIX = Pattern.compile("key=\"([a-z]+):");

    @TempDir
    private Path folder;

    @Test
    void writesTheFormOfTheStandard() throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(XesTest.class.getResource("xes-form.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(written())));
    }

    @Test
    void declaresEveryExtensionItUses() {
        Set<String> used = new HashSet<>();
        Matcher keys = PREFIX.matcher(written());
        while (keys.find()) {
            used.add(keys.group(1));
        }

        assertThat(used).contains("concept", "org", "lifecycle", "sotk")
                .allSatisfy(prefix -> assertThat(written()).contains(" prefix=\"" + prefix + "\" uri=\""));
    }

    @Test
    void givesEveryEventWhatTheGlobalsPromise() {
        String xes = written();

        assertThat(xes.split("<event>", -1)).hasSizeGreaterThan(10).satisfies(parts -> {
            for (String event : List.of(parts).subList(1, parts.length)) {
                assertThat(event).contains("key=\"concept:name\"");
            }
        });
    }

    @Test
    void keepsTimesAsDates() throws IOException {
        StringWriter xes = new StringWriter();
        new XesLogWriter().write("catatan", List.of(LogRow.empty(1)
                .put(Column.CASE, "A")
                .put(Column.TARGET, "by-team")
                .put(Column.STEP, "PR1")
                .put(Column.ACTOR, "level-1")
                .put(Column.TIME, "2025-03-04T08:30:00+07:00")), xes);

        assertThat(xes.toString()).contains("<date key=\"time:timestamp\" value=\"2025-03-04T08:30:00+07:00\"");
        assertThat(read(xes.toString()).cases().getFirst().origins().getFirst().time())
                .contains(LocalDateTime.of(2025, 3, 4, 8, 30));
    }

    @Test
    void readsTheLogOfAnotherProgram() {
        EventLog log = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <log xes.version="1849.2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
                  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
                  <global scope="event"><string key="concept:name" value="?"/></global>
                  <classifier name="Activity" keys="concept:name"/>
                  <string key="source" value="e-Kinerja"/>
                  <trace>
                    <string key="concept:name" value="Satu data"/>
                    <event>
                      <string key="concept:name" value="pemberian arahan"><string key="bahasa" value="id"/></string>
                      <string key="org:resource" value="Pejabat Level 1"/>
                      <string key="lifecycle:transition" value="complete"/>
                      <date key="time:timestamp" value="2025-03-05T08:30:00.000+07:00"/>
                      <list key="lampiran"><values><string key="berkas" value="a.pdf"/></values></list>
                    </event>
                    <event>
                      <string key="concept:name" value="PR1"/>
                      <string key="org:resource" value="Pejabat Level 1"/>
                      <date key="time:timestamp" value="2025-03-04T08:30:00.000+07:00"/>
                    </event>
                    <event>
                      <string key="concept:name" value="PR2"/>
                      <string key="org:resource" value="Pejabat Level 1"/>
                      <string key="lifecycle:transition" value="start"/>
                      <date key="time:timestamp" value="2025-03-04T09:30:00.000+07:00"/>
                    </event>
                  </trace>
                </log>
                """);

        assertThat(log.faults()).isEmpty();
        assertThat(log.passed()).isEqualTo(1);
        assertThat(log.cases()).extracting(LoggedCase::id).containsExactly("Satu data");
        assertThat(log.cases().getFirst().trace().events()).extracting(event -> ((WorkEvent.Act) event).action())
                .containsExactly(WorkAction.FIX_PERFORMANCE_AGREEMENT, WorkAction.GIVE_DIRECTION);
        assertThat(log.cases().getFirst().trace().events().getFirst().actors()).extracting(Party::role)
                .containsExactly("level-1");
        assertThat(log.cases().getFirst().origins().getFirst().time())
                .isEqualTo(Optional.of(LocalDateTime.of(2025, 3, 4, 8, 30)));
        assertThat(log.unused()).containsExactly("lampiran");
    }

    @Test
    void namesTheLineOfAnEventItCannotUse() {
        EventLog log = read("<log xes.version=\"1.0\"><trace><string key=\"concept:name\" value=\"by-team\"/>\n"
                + "<event><string key=\"concept:name\" value=\"PR1\"/><string key=\"org:resource\" value=\"level-1\"/>"
                + "</event>\n"
                + "<event><string key=\"concept:name\" value=\"PR2\"/><string key=\"org:resource\" value=\"X\"/></event>"
                + "</trace></log>");

        assertThat(log.faults()).singleElement()
                .satisfies(fault -> assertThat(fault.in(INDONESIAN)).startsWith("baris 3, kolom Pelaku: \"X\" "));
    }

    @Test
    void refusesXmlThatIsBroken() {
        String whole = written();

        refuses(whole.substring(0, whole.length() / 2), "XML rusak atau terpotong");
        refuses("<log><trace></log>", "baris 1: XML rusak");
    }

    @Test
    void letsNothingInFromOutside() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "by-team");

        refuses("<?xml version=\"1.0\"?>\n<!DOCTYPE log [<!ENTITY luar SYSTEM \"" + secret.toUri()
                + "\">]>\n<log><trace><string key=\"concept:name\" value=\"&luar;\"/></trace></log>", "DOCTYPE");
    }

    @Test
    void refusesOtherXml() {
        refuses("<definitions/>", "elemen pertamanya <definitions>, bukan <log>");
    }

    @Test
    void refusesALogWithoutEvents() {
        refuses("<log xes.version=\"1.0\"><trace><string key=\"concept:name\" value=\"by-team\"/></trace></log>",
                "tidak memuat satu pun peristiwa");
    }

    @Test
    void refusesAPictureCalledXes() throws IOException {
        Path picture = Files.write(folder.resolve("bagan.xes"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        assertThatThrownBy(() -> LogFile.read(picture)).isInstanceOfSatisfying(LogFault.class,
                fault -> assertThat(fault.in(INDONESIAN)).endsWith("bagan.xes: berkas ini bukan catatan "
                        + "peristiwa; simpan sebagai CSV (UTF-8) atau XES."));
    }

    @Test
    void refusesTextInAnotherEncoding() throws IOException {
        Path wide = Files.write(folder.resolve("lebar.csv"), "\uFEFFTarget;Pelaku\n".getBytes("UTF-16LE"));
        Path old = Files.write(folder.resolve("lama.csv"), "Target;Pelaku\nDesa Caf\u00e9;x\n".getBytes("ISO-8859-1"));

        for (Path file : List.of(wide, old)) {
            assertThatThrownBy(() -> LogFile.read(file)).isInstanceOfSatisfying(LogFault.class,
                    fault -> assertThat(fault.in(INDONESIAN)).contains("bukan teks UTF-8"));
        }
    }

    private static void refuses(String text, String words) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(LogFault.class,
                fault -> assertThat(fault.in(INDONESIAN)).startsWith("catatan.xes").contains(words));
    }

    private static String written() {
        return new WalkedLog(WALKS.legal("by-team", WALKS.mechanisms().getFirst(), new Random(7)), INDONESIAN).xes();
    }

    private static EventLog read(String text) {
        return LogReading.read(LogFile.parse("catatan.xes", text), WALKS.structure());
    }
}
