package id.sotk.rules.catalog;

import static id.sotk.model.FunctionalGrade.AHLI_PERTAMA;
import static id.sotk.model.PositionKind.ADMINISTRATOR;
import static id.sotk.model.PositionKind.FUNCTIONAL;
import static id.sotk.model.PositionKind.JPT_PRATAMA;
import static id.sotk.model.PositionKind.PENGAWAS;
import static id.sotk.rules.Designs.id;

import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import id.sotk.model.Education;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Rating;
import id.sotk.model.UnitKind;
import id.sotk.rules.Designs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The good and the bad example of every structure rule, as small designs under the Bandung regulation.
///
/// Run from the root of the project to write them to the resources the program ships.
final class StructureExamples {

    private static final Path FOLDER = Path.of("src/main/resources/id/sotk/rules/examples");

    private final Map<String, List<Designs>> examples = new TreeMap<>();

    private StructureExamples() {
        placement();
        appraisal();
        units();
        patterns();
        teams();
        qualifications();
    }

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, List<Designs>> example : new StructureExamples().examples.entrySet()) {
            Path folder = Files.createDirectories(FOLDER.resolve(example.getKey()));
            Files.writeString(folder.resolve("good.json"), text(example.getValue().getFirst()));
            Files.writeString(folder.resolve("bad.json"), text(example.getValue().getLast()));
        }
    }

    private static String text(Designs design) {
        return DesignFile.text(Document.of(design.build()));
    }

    private void example(String rule, Designs good, Designs bad) {
        examples.put(rule, List.of(good, bad));
    }

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "BDG-K1", JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data")
                .executor("Dedi", "Bidang Data")
                .functional("Sari", "Bidang Bantuan");
    }

    private static Designs perizinan() {
        return Designs.of("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "BDG-K2", JPT_PRATAMA)
                .functional("Rina", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu")
                .functional("Asep", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu")
                .functional("Sari", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu")
                .executor("Dedi", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu")
                .team("Tim Izin", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Rina", "Asep");
    }

    private static Designs perhubungan() {
        return Designs.of("Dinas Perhubungan", "BDG-K7", JPT_PRATAMA)
                .bidang("Bidang Angkutan", "Dinas Perhubungan")
                .seksi("Seksi Terminal", "Bidang Angkutan")
                .executor("Dedi", "Bidang Angkutan");
    }

    private static Designs kecamatan() {
        return Designs.of("Kecamatan Coblong", "BDG-K3", ADMINISTRATOR)
                .seksi("Seksi Pemerintahan", "Kecamatan Coblong")
                .executor("Dedi", "Seksi Pemerintahan");
    }

    private static Designs puskesmas() {
        return Designs.of("Puskesmas Garuda", "BDG-K5", FUNCTIONAL)
                .functional("Rina", "Puskesmas Garuda")
                .executor("Dedi", "Puskesmas Garuda")
                .roles("Puskesmas Garuda", roles -> roles.withIndependent(true));
    }

    private static Designs team() {
        return dinas().team("Tim Data", "Bidang Data", "Rina", "Asep", "Dedi");
    }

    private void placement() {
        example("superior-kind", dinas(), dinas().superior("Asep", "Rina"));
        example(
                "superior-independent",
                puskesmas(),
                puskesmas().roles("Puskesmas Garuda", roles -> roles.withIndependent(false)));
        example("lower-post-first", kecamatan(), kecamatan().executor("Asep", "Kecamatan Coblong"));
        example(
                "placement-consideration",
                dinas(),
                dinas().placed("Dedi", placement -> placement.withConsideration(Optional.empty())));
        example(
                "placement-competence",
                dinas(),
                dinas().qualification("Dedi", known -> known.withCompetences(List.of())));
        example("placement-issuer", decided("staffing-authority"), decided("unit-leader"));
        example("staff-kind", pendapatan(), pendapatan().functional("Rina", "UPT Pendapatan Pekanbaru I"));
    }

    private static Designs pendapatan() {
        return Designs.of("UPT Pendapatan Pekanbaru I", "PKU-06", PENGAWAS)
                .under("PKU-44-2023")
                .executor("Dedi", "UPT Pendapatan Pekanbaru I");
    }

    private static Designs badan(String lowest) {
        return Designs.of("Badan Pendapatan Daerah", "PKU-12", JPT_PRATAMA)
                .under("PKU-44-2023")
                .bidang("Bidang Pajak", "Badan Pendapatan Daerah")
                .seksi(lowest, "Bidang Pajak")
                .roles(lowest, roles -> roles.withCoordinating(true))
                .executor("Dedi", "Bidang Pajak");
    }

    private static Designs decided(String issuer) {
        return dinas().placed("Rina", placement -> placement.withDecision(Optional.of(Designs.letter(issuer))));
    }

    private void appraisal() {
        example("superior-appraises", dinas(), dinas().appraiser("Rina", "Bidang Bantuan"));
        example("appraiser-kind", dinas(), dinas().appraiser("Asep", "Dedi"));
        example("appraiser-level", dinas(), dinas().executor("Tono", "Dinas Sosial"));
        example("head-appraises", tipeTiga(), withoutSekretaris().executor("Dedi", "Sub Bagian Umum"));
        example("leader-is-appraiser", dinas(), led("Dinas Sosial"));
        example("leader-kind", led("Bidang Data"), led("Dedi"));
        example("leader-level", hospital("Seksi Rawat Inap"), hospital("Bidang Pelayanan"));
        example("vacant-role", dinas(), dinas().vacant("Bidang Data"));
    }

    private static Designs withoutSekretaris() {
        return Designs.of("Dinas Energi", "KTM-04", JPT_PRATAMA)
                .under("KTM-50-2023")
                .seksi("Sub Bagian Umum", "Dinas Energi");
    }

    private static Designs tipeTiga() {
        return Designs.of("Dinas Energi", "KTM-04", JPT_PRATAMA)
                .under("KTM-50-2023")
                .box("Sekretariat", "Dinas Energi", UnitKind.SECRETARIAT, ADMINISTRATOR)
                .seksi("Sub Bagian Umum", "Sekretariat")
                .functional("Rina", "Sekretariat")
                .functional("Asep", "Sekretariat");
    }

    private static Designs hospital(String leader) {
        return Designs.of("Rumah Sakit Umum Daerah", "BTN-04", ADMINISTRATOR)
                .under("BTN-62-2023")
                .bidang("Bidang Pelayanan", "Rumah Sakit Umum Daerah")
                .seksi("Seksi Rawat Inap", "Bidang Pelayanan")
                .executor("Dedi", "Seksi Rawat Inap")
                .roles("Seksi Rawat Inap", roles -> roles.withLeader(Optional.of(id(leader))));
    }

    private static Designs led(String leader) {
        return dinas().roles("Bidang Data", roles -> roles.withLeader(Optional.of(id(leader))));
    }

    private void units() {
        example("structural-levels", dinas(), dinas().seksi("Seksi Arsip", "Bidang Data"));
        example(
                "post-kind",
                Designs.of("Kelurahan Dago", "BDG-K4", PENGAWAS),
                Designs.of("Kelurahan Dago", "BDG-K4", ADMINISTRATOR));
        example("post-count", tipeTiga(), tipeTiga().seksi("Sub Bagian Keuangan", "Sekretariat"));
        example("post-title", badan("Subbidang Pajak"), badan("Seksi Pajak"));
        example("former-position-title", dinas(), dinas().seksi("Sub Koordinator Arsip", "Bidang Data"));
        example(
                "transformation-team",
                transformation().team("Tim Transformasi Manajemen", "Sekretariat", "Tono", "Kepala Sekretariat"),
                transformation());
    }

    private static Designs transformation() {
        return dinas().box("Sekretariat", "Dinas Sosial", UnitKind.SECRETARIAT, ADMINISTRATOR)
                .functional("Tono", "Sekretariat");
    }

    private void patterns() {
        example(
                "coordinating-level",
                perhubungan().roles("Seksi Terminal", roles -> roles.withCoordinating(true)),
                perhubungan());
        example("organization-pattern", dinas(), Designs.of("Dinas Kesehatan", "BDG-K2", JPT_PRATAMA));
    }

    private void teams() {
        example("team-composition", team(), dinas().team("Tim Data", "Bidang Data", "", "Rina", "Asep", "Dedi"));
        example("letter-number", numbered("100.3.5.4/12/2024"), numbered("800/12/2024"));
        example("team-role-kind", team(), team("Kepala Bidang Data"));
        example("chair-from-owner-unit", team("Rina"), team("Sari"));
        example(
                "coordinator-allowed",
                perizinan().coordinator("Tim Izin", "Sari"),
                team().functional("Tono", "Bidang Data").coordinator("Tim Data", "Tono"));
        example("coordinator-expected", twoTeams().coordinator("Tim Izin", "Asep"), twoTeams());
    }

    private static Designs numbered(String number) {
        Instrument letter = new Instrument(
                InstrumentKind.ASSIGNMENT_LETTER,
                number,
                Optional.empty(),
                "apparatus-head",
                Instrument.LetterContent.NONE);
        return tipeTiga()
                .team("Tim Data", "Sekretariat", "Rina", "Asep")
                .team("Tim Data", team -> team.withTerm(team.term().withInstrument(Optional.of(letter))));
    }

    private static Designs team(String chair) {
        return dinas().team("Tim Data", "Bidang Data", chair, "Asep", "Dedi");
    }

    private static Designs twoTeams() {
        return perizinan().team("Tim Usaha", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Sari", "Dedi");
    }

    private void qualifications() {
        example(
                "team-role-education",
                team(),
                team().qualification("Rina", known -> known.withEducation(Optional.of(Education.SMA))));
        example(
                "team-role-competence",
                team(),
                team().qualification("Rina", known -> known.withCompetences(List.of("kearsipan"))));
        example(
                "team-role-rating",
                team(),
                team().qualification("Rina", known -> known.withLastRating(Optional.of(Rating.BUTUH_PERBAIKAN))));
        example(
                "team-role-job-class",
                dinas().executor("Tono", "Bidang Data", 6).team("Tim Data", "Bidang Data", "Tono", "Asep"),
                dinas().executor("Tono", "Bidang Data", 5).team("Tim Data", "Bidang Data", "Tono", "Asep"));
        example(
                "team-role-grade",
                perizinan().coordinator("Tim Izin", "Sari"),
                perizinan()
                        .functional("Sari", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", AHLI_PERTAMA)
                        .coordinator("Tim Izin", "Sari"));
    }
}
