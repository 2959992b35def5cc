package id.sotk.simulation;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.FunctionalGrade;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.UnitKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Designs;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Designs of every Bintan pattern are sound, and every mechanism walks on them to its end without breaking a clause.
class BintanWalksTest {

    private static final Profile BINTAN = Profiles.get("BTN-62-2023");
    private static final Checker CHECKER = Catalog.checker(BINTAN);
    private static final int WALKS = 12;
    private static final int LONGEST = 500;

    static Stream<Arguments> designs() {
        return Stream.of(
                Arguments.of(two("Dinas Sosial", "BTN-02"), "Bidang Data", List.of("BTN-GEN", "BTN-M2",
                        "BTN-M2-literal")),
                Arguments.of(secretariat(), "Bagian Organisasi", List.of("BTN-M1")),
                Arguments.of(one("DPMPTSP", "BTN-03a", PositionKind.JPT_PRATAMA), "DPMPTSP", List.of("BTN-M3a")),
                Arguments.of(two("DPMPTSP", "BTN-03b"), "Bidang Data", List.of("BTN-M3b")),
                Arguments.of(hospital(), "Seksi Rawat Inap", List.of("BTN-M4")),
                Arguments.of(district(), "Seksi Data", List.of("BTN-M5")),
                Arguments.of(one("Kelurahan Kijang", "BTN-06", PositionKind.PENGAWAS), "Kelurahan Kijang",
                        List.of("BTN-M6")),
                Arguments.of(
                        one("Puskesmas Kijang", "BTN-X8", PositionKind.FUNCTIONAL)
                                .roles("Puskesmas Kijang", roles -> roles.withIndependent(true)),
                        "Puskesmas Kijang", List.of("BTN-MX8")));
    }

    private static Designs one(String name, String pattern, PositionKind head) {
        return staffed(Designs.of(name, pattern, head).under(BINTAN.id()), name);
    }

    private static Designs two(String name, String pattern) {
        return staffed(
                Designs.of(name, pattern, PositionKind.JPT_PRATAMA)
                        .under(BINTAN.id())
                        .bidang("Bidang Data", name)
                        .bidang("Bidang Bantuan", name)
                        .functional("Sari", "Bidang Bantuan"),
                "Bidang Data").team("Tim Gabungan", "Bidang Data", "Rina", "Asep", "Sari");
    }

    private static Designs secretariat() {
        return staffed(
                Designs.of("Sekretariat Daerah", "BTN-01", PositionKind.JPT_PRATAMA)
                        .under(BINTAN.id())
                        .box("Asisten Umum", "Sekretariat Daerah", UnitKind.ASSISTANCE, PositionKind.JPT_PRATAMA)
                        .bidang("Bagian Organisasi", "Asisten Umum")
                        .seksi("Sub Bagian Arsip", "Bagian Organisasi")
                        .executor("Tono", "Sub Bagian Arsip"),
                "Bagian Organisasi");
    }

    private static Designs hospital() {
        return staffed(
                Designs.of("Rumah Sakit Umum Daerah", "BTN-04", PositionKind.ADMINISTRATOR)
                        .under(BINTAN.id())
                        .bidang("Bidang Pelayanan", "Rumah Sakit Umum Daerah")
                        .seksi("Seksi Rawat Inap", "Bidang Pelayanan")
                        .functional("Budi", "Seksi Rawat Inap", FunctionalGrade.AHLI_MADYA)
                        .appraiser("Budi", "Rumah Sakit Umum Daerah")
                        .functional("Wati", "Seksi Rawat Inap", FunctionalGrade.AHLI_MUDA)
                        .appraiser("Wati", "Bidang Pelayanan"),
                "Seksi Rawat Inap");
    }

    private static Designs district() {
        return staffed(
                Designs.of("Kecamatan Bintan Timur", "BTN-05", PositionKind.ADMINISTRATOR)
                        .under(BINTAN.id())
                        .seksi("Seksi Data", "Kecamatan Bintan Timur")
                        .seksi("Seksi Bantuan", "Kecamatan Bintan Timur")
                        .executor("Sari", "Seksi Bantuan"),
                "Seksi Data").team("Tim Gabungan", "Seksi Data", "Rina", "Asep", "Sari");
    }

    private static Designs staffed(Designs designs, String unit) {
        return designs.functional("Rina", unit, FunctionalGrade.AHLI_PERTAMA)
                .functional("Asep", unit, FunctionalGrade.TERAMPIL)
                .executor("Dedi", unit)
                .team("Tim", unit, "Rina", "Asep", "Dedi")
                .team("Tim Tanpa Ketua", unit, "", "Asep", "Dedi");
    }

    @ParameterizedTest
    @MethodSource("designs")
    void findsNoFaultInTheWellFormedDesign(Designs designs, String owner, List<String> mechanisms) {
        assertThat(CHECKER.check(designs.build())).extracting(Finding::toString).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void walksEveryMechanismToItsEnd(Designs designs, String owner, List<String> mechanisms) {
        Organization organization = withTarget(designs.build(), id(owner));
        for (String mechanism : mechanisms) {
            for (int seed = 0; seed < WALKS; seed++) {
                Walk end = wander(
                        Walk.start(organization, CHECKER, organization.targets().get("target"),
                                BINTAN.mechanism(mechanism).orElseThrow()),
                        new Random(seed));

                assertThat(end.isComplete()).as("%s by seed %d", mechanism, seed).isTrue();
                assertThat(end.findings()).as("%s by seed %d: %s", mechanism, seed, moves(end)).isEmpty();
            }
        }
    }

    @Test
    void letsTheAppraiserOfTheHospitalFollowTheGrade() {
        Organization organization = hospital().build();

        assertThat(appraiserOf(organization, "Budi")).containsExactly(id("Kepala Rumah Sakit Umum Daerah"));
        assertThat(appraiserOf(organization, "Wati")).containsExactly(id("Kepala Bidang Pelayanan"));
        assertThat(appraiserOf(organization, "Rina")).containsExactly(id("Kepala Seksi Rawat Inap"));
    }

    @Test
    void tellsAnAppraiserOfTheWrongGrade() {
        Organization organization = hospital().appraiser("Rina", "Rumah Sakit Umum Daerah")
                .appraiser("Wati", "Rumah Sakit Umum Daerah")
                .appraiser("Budi", "Seksi Rawat Inap")
                .build();

        assertThat(CHECKER.check(organization).stream().map(found -> found.clause().id() + " " + found.subject()))
                .containsExactlyInAnyOrder("BTN-R19 rina", "BTN-R21 wati", "BTN-R20 budi");
    }

    private static List<String> appraiserOf(Organization organization, String official) {
        Target target = new Target("target", "Target", id("Seksi Rawat Inap"), Optional.of(id(official)),
                Optional.empty());
        Organization carried = organization.withTargets(Table.of(List.of(target)));
        return Walk.start(carried, CHECKER, carried.targets().get("target"), BINTAN.mechanism("BTN-M4").orElseThrow())
                .casting()
                .players("appraiser")
                .stream()
                .flatMap(party -> party.element().stream())
                .toList();
    }

    private static Organization withTarget(Organization organization, String owner) {
        Target target = new Target("target", "Target", owner, Optional.empty(), Optional.empty());
        return organization.withTargets(Table.of(List.of(target)));
    }

    private static Walk wander(Walk start, Random random) {
        Walk walk = start;
        for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
            List<Choice> choices = walk.choices();
            walk = walk.perform(
                    random.nextInt(2) == 0 ? choices.get(random.nextInt(choices.size())) : choices.getFirst());
        }
        return walk;
    }

    private static List<String> moves(Walk walk) {
        return walk.entries().stream().map(entry -> entry.step() + " " + entry.move().key()).toList();
    }
}
