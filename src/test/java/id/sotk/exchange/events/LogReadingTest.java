package id.sotk.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogFault;
import id.sotk.exchange.events.form.LogFile;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.language.Language;
import id.sotk.model.work.Outcome;
import id.sotk.model.work.Party;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkDocument;
import id.sotk.model.work.WorkEvent;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Logs as hurried people and other programs write them, read with a design of Bandung's first pattern.
class LogReadingTest {

    private static final Walks WALKS = Walks.in("BDG-6-2023");
    private static final Language INDONESIAN = Language.INDONESIAN;

    @Test
    void readsAShortTableAsExcelSavesItInIndonesia() {
        EventLog log = read("\uFEFFTarget;Tanggal;Langkah;Pelaku;Kepada\r\n"
                + "Satu data;4/3/2025;PR1;Pejabat Level 1;\r\n"
                + "Satu data;5/3/2025;PR2;Pejabat Level 1;Pejabat Level 2\r\n");

        assertThat(log.faults()).isEmpty();
        assertThat(log.cases()).extracting(LoggedCase::id).containsExactly("Satu data");
        assertThat(events(log)).extracting(WorkEvent::stage).containsOnly(Stage.PLANNING);
        assertThat(events(log).getFirst()).isInstanceOfSatisfying(WorkEvent.Act.class, act -> {
            assertThat(act.action()).isEqualTo(WorkAction.FIX_PERFORMANCE_AGREEMENT);
            assertThat(act.step()).contains("PR1");
            assertThat(act.outcome()).isEqualTo(Outcome.NONE);
        });
        assertThat(log.cases().getFirst().origins().getLast())
                .isEqualTo(new LoggedCase.Origin(3, Optional.of(LocalDateTime.of(2025, 3, 5, 0, 0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rina", "197606042006042002", "19760604 200604 2 002", "Dr. Rina Sartika, S.T., M.T.",
        "RINA SARTIKA", "dr. rina sartika"})
    void findsAnOfficialByIdentifierNumberOrName(String written) {
        assertThat(actors(written)).containsExactly(Party.of("executors", "rina"));
    }

    @Test
    void findsEverybodyInATeam() {
        assertThat(actors("Tim Data")).extracting(Party::element)
                .containsExactly(Optional.of("rina"), Optional.of("asep"), Optional.of("dedi"), Optional.of("sari"));
    }

    @Test
    void findsSeveralPersonsInOneCell() {
        assertThat(actors("Dedi | Sari Dewi")).extracting(Party::element)
                .containsExactly(Optional.of("dedi"), Optional.of("sari"));
        assertThat(actors("Dedi dan Sari Dewi")).hasSize(2);
    }

    @Test
    void findsAnAuthorityOutsideTheDesignByItsRole() {
        assertThat(actors("Sekretaris Daerah")).containsExactly(Party.outside("regional-secretary"));
    }

    @Test
    void ordersTheRowsOfACaseByTheirTimes() {
        EventLog log = read("Target,Waktu,Langkah,Pelaku\n"
                + "by-team,2025-03-06 09:00,PR3,level-1\n"
                + "by-team,2025-03-04 09:00,PR1,level-1\n"
                + "by-team,2025-03-05 09:00,PR2,level-1\n");

        assertThat(events(log)).extracting(event -> ((WorkEvent.Act) event).step().orElseThrow())
                .containsExactly("PR1", "PR2", "PR3");
        assertThat(log.cases().getFirst().origins()).extracting(LoggedCase.Origin::line).containsExactly(3, 4, 2);
        assertThat(events(log)).extracting(event -> event.circumstance().tick()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void tellsCasesOfOneTargetApart() {
        EventLog log = read("Kasus,Target,Langkah,Pelaku\nA,by-team,PR1,level-1\nB,by-team,PR1,level-1\n");

        assertThat(log.cases()).extracting(LoggedCase::id).containsExactly("A", "B");
    }

    @Test
    void takesATargetTheDesignDoesNotKnowWhenTheOwnerIsNamed() {
        String owner = WALKS.structure().organization().targets().get("open").owner();
        EventLog log = read("Target,Pemilik kinerja,Langkah,Pelaku\nRenja 2026," + owner + ",PR1,level-1\n");

        assertThat(log.faults()).isEmpty();
        assertThat(log.structure().organization().targets().get(log.cases().getFirst().trace().target()).name())
                .isEqualTo("Renja 2026");
    }

    @Test
    void takesLettersForCompleteWhereTheLogSaysNothingOfThem() {
        EventLog log = read("Target,Prosedur,Langkah,Pelaku\nby-team,appoint-cross-unit,1,unit-leader\n");

        assertThat(log.untold())
                .containsExactlyInAnyOrder(Column.ADDRESSEE, Column.DOCUMENT, Column.FIELDS, Column.COPIES);
        assertThat(events(log).getFirst().document()).map(WorkDocument::form).contains("involvement-request");
        assertThat(events(log).getFirst().document().orElseThrow().fields()).contains("purpose", "duration");
    }

    @Test
    void takesAnEmptyCellForALetterThatWasNotThere() {
        EventLog log = read("Target,Prosedur,Langkah,Pelaku,Dokumen,Isi surat,Tembusan\n"
                + "by-team,appoint-cross-unit,1,unit-leader,,,\n"
                + "by-team,appoint-cross-unit,1,unit-leader,involvement-request,purpose|duration,-\n");

        assertThat(events(log).getFirst().document()).isEmpty();
        assertThat(events(log).getLast().document())
                .contains(new WorkDocument("involvement-request", List.of("purpose", "duration"), List.of()));
    }

    @Test
    void readsOneColumnForOneLetterField() {
        EventLog log = read("Target,Prosedur,Langkah,Pelaku,Hasil,Alasan\n"
                + "by-team,appoint-cross-unit,2x,home-unit-leader,ditolak,beban kerja penuh\n"
                + "by-team,appoint-cross-unit,2x,home-unit-leader,ditolak,\n");

        assertThat(events(log).getFirst().document().orElseThrow().fields()).contains("reason");
        assertThat(events(log).getLast().document().orElseThrow().fields()).doesNotContain("reason");
    }

    @Test
    void readsDecisionsInTheFieldsWords() {
        EventLog log = read("Target,Langkah,Pelaku,Keputusan,Jawaban\n"
                + "by-team,,level-1,penentuan tim kerja atau individu,tim kerja\n"
                + "by-team,,,chair-needed,ya\n");

        assertThat(events(log)).extracting(event -> ((WorkEvent.Decision) event).answer())
                .containsExactly("team", "yes");
    }

    @Test
    void leavesUnreadableRowsOutAndReadsTheOthers() {
        EventLog log = read("Target,Waktu,Langkah,Pelaku\n"
                + "by-team,2025-03-04,PR1,level-1\n"
                + "by-team,2025-03-05,PR2,Budi Yang Lain\n"
                + "by-team,03/25/2025,PR2,level-1\n"
                + "by-team,2025-03-05,XX9,level-1\n"
                + "by-team,2025-03-05,PR2,\n"
                + "by-team,2025-03-05,\"PR2\"x,level-1\n"
                + "by-team,2025-03-05,PR2,level-1,lebih,banyak\n"
                + ",2025-03-05,PR2,level-1\n"
                + "tak dikenal,2025-03-05,PR2,level-1\n"
                + "by-team,2025-03-06,PR2,level-1\n");

        assertThat(events(log)).hasSize(2);
        assertThat(log.cases().getFirst().broken()).isTrue();
        assertThat(log.faults()).extracting(RowFault::line).containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(log.faults().getFirst().in(INDONESIAN)).isEqualTo("baris 3, kolom Pelaku: \"Budi Yang Lain\" "
                + "tidak ada dalam rancangan; tulis nama pegawai, NIP, jabatan, unit, tim, atau peran seperti dalam "
                + "rancangan.");
        assertThat(log.faults().get(1).in(Language.ENGLISH)).startsWith("line 4, column Time: \"03/25/2025\" ");
    }

    @Test
    void passesOverStepsLeftOutAndActsOnlyBegun() {
        EventLog log = read("Target,Langkah,Pelaku,Peristiwa,Status peristiwa\nby-team,PR1,level-1,dilewati,\n"
                + "by-team,PR1,level-1,,start\nby-team,PR1,level-1,,complete\n");

        assertThat(events(log)).hasSize(1);
        assertThat(log.passed()).isEqualTo(2);
    }

    @Test
    void namesColumnsItDoesNotUse() {
        assertThat(read("Target,Langkah,Pelaku,Cuaca\nby-team,PR1,level-1,cerah\n").unused()).containsExactly("Cuaca");
    }

    @Test
    void readsAQuotationThatWasNeverClosedAsOneBrokenRow() {
        EventLog log = read("Target,Langkah,Pelaku\nby-team,PR1,\"level-1\nby-team,PR2,level-1\nby-team,PR3,level-1\n");

        assertThat(log.faults()).extracting(RowFault::line).containsExactly(2);
        assertThat(events(log)).hasSize(2);
    }

    @Test
    void takesTheSeparatorAFileStates() {
        assertThat(events(read("sep=|\nTarget|Langkah|Pelaku\nby-team|PR1|level-1\n"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \r\n\r\n", "\uFEFF"})
    void refusesAnEmptyLog(String text) {
        refuses(text, "catatan peristiwa kosong");
    }

    @Test
    void refusesALogOfHeadingsOnly() {
        refuses("Target,Langkah,Pelaku\n", "tidak memuat satu pun peristiwa");
    }

    @Test
    void refusesASeparatorItDoesNotKnow() {
        refuses("Target|Langkah|Pelaku\nby-team|PR1|level-1\n", "baris 1: nama kolom tidak dikenali");
    }

    @Test
    void refusesALogWithoutAColumnItNeeds() {
        refuses("Target,Langkah\nby-team,PR1\n", "kolom Pelaku belum ada");
        refuses("Langkah,Pelaku\nPR1,level-1\n", "kolom Target belum ada");
    }

    @Test
    void refusesALogOfWhichNothingCanBeJudged() {
        refuses("Target,Langkah,Pelaku\nlain,PR1,level-1\n", "tidak satu pun dari 1 baris dapat dinilai. Yang pertama: "
                + "baris 2, kolom Target: \"lain\" tidak ada dalam rancangan");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        refuses("Target,Langkah,Pelaku,Nama pelaku\nby-team,PR1,level-1,level-1\n", "\"Nama pelaku\" ada dua kali");
    }

    private static void refuses(String text, String words) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(LogFault.class,
                fault -> assertThat(fault.in(INDONESIAN)).startsWith("catatan.csv").contains(words));
    }

    private static List<Party> actors(String written) {
        EventLog log = read("Target;Langkah;Pelaku\nby-team;PL1;\"" + written + "\"\n");
        assertThat(log.faults()).isEmpty();
        return events(log).getFirst().actors();
    }

    private static EventLog read(String text) {
        return LogReading.read(LogFile.parse("catatan.csv", text), WALKS.structure());
    }

    private static List<WorkEvent> events(EventLog log) {
        assertThat(log.cases())
                .as(() -> log.faults().stream().map(fault -> fault.in(INDONESIAN)).toList().toString())
                .hasSize(1);
        return log.cases().getFirst().trace().events();
    }
}
