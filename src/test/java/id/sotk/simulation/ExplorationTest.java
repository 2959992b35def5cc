package id.sotk.simulation;

import static id.sotk.model.PositionKind.FUNCTIONAL;
import static id.sotk.model.PositionKind.JPT_PRATAMA;
import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.model.Education;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Tenure;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Designs;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The search tries every lawful choice and names each flaw planted in a structure once, by the shortest way to it.
class ExplorationTest {

    @Test
    void findsNothingInASoundDesign() {
        Exploration sound = explore(sosial(), "Tim Data");

        assertThat(told(sound)).isEmpty();
        assertThat(sound.extent().exhaustive()).isTrue();
        assertThat(sound.extent().states()).isLessThan(sound.extent().moves());
    }

    @Test
    void namesThePostNobodyHolds() {
        assertThat(told(explore(sosial().vacant("Bidang Data"), "Tim Data")))
                .containsExactly("1 UNFILLED bidang-data []");
    }

    @Test
    void namesTheRequestNobodyCanApprove() {
        Exploration found = explore(sosial().team("Tim Data", "Bidang Data", "Rina", "Budi", "Sari")
                .vacant("Bidang Bantuan"), "Tim Data");

        assertThat(told(found)).containsExactly("15 UNFILLED bidang-bantuan []");
        assertThat(found.found().getFirst().obstacle().fact().in(Language.INDONESIAN))
                .startsWith("Kepala Bidang Bantuan belum terisi, sehingga langkah 1 (")
                .contains(") tidak sampai kepada siapa pun: ");
    }

    @Test
    void namesTheUnitThatHasNobodyToDoTheWork() {
        Designs empty = Designs.of("Dinas Sosial", "BDG-K1", JPT_PRATAMA).bidang("Bidang Data", "Dinas Sosial");

        assertThat(told(explore(empty, ""))).containsExactly("9 STUCK bidang-data []");
    }

    @Test
    void letsAChairComeFromAnotherUnitWhereTheRegulationOnlyWarnsOfIt() {
        Designs bintan = Designs.of("Dinas Sosial", "BTN-02", JPT_PRATAMA)
                .under("BTN-62-2023")
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Budi", "Bidang Data")
                .functional("Sari", "Bidang Bantuan")
                .team("Tim Data", "Bidang Data", "Sari", "Rina", "Budi");

        assertThat(told(explore(bintan, "Tim Data"))).isEmpty();
    }

    @Test
    void namesTheTeamWhoseChairMayNotLeadIt() {
        Designs unschooled = sosial().qualification("Rina", had -> had.withEducation(Optional.of(Education.SMA)));

        assertThat(told(explore(unschooled, "Tim Data"))).containsExactly("10 BREACH BDG-R76 tim-data []");
    }

    @Test
    void namesTheOfficialWhoMayNotBePutToWorkAlone() {
        Designs misplaced = sosial().functional("Tono", "Dinas Sosial")
                .placed("Tono",
                        placement -> placement.withSuperior(Optional.of("kepala-bidang-data")));

        assertThat(told(explore(misplaced, "Tono"))).containsExactly("10 BREACH BDG-R22 tono []");
    }

    @Test
    void namesTheHeadWhoReviewsWorkOfHisOwn() {
        Designs puskesmas = Designs.of("Puskesmas Garuda", "BDG-K5", FUNCTIONAL)
                .functional("Rina", "Puskesmas Garuda")
                .functional("Budi", "Puskesmas Garuda")
                .team("Tim Gizi", "Puskesmas Garuda", "Rina", "Budi", "Kepala Puskesmas Garuda");

        assertThat(told(explore(puskesmas, "Tim Gizi"))).contains("26 OWN_REVIEW kepala-puskesmas-garuda []");
    }

    @Test
    void namesThePersonWhoReviewsAtTwoTiers() {
        Designs acting = sosial().unit("Bidang Data", unit -> unit.withPost(
                unit.post().orElseThrow().heldBy("kepala-dinas-sosial", Tenure.PLT)));

        assertThat(told(explore(acting, "Tim Data"))).contains("23 OWN_REVIEW kepala-dinas-sosial [PR9 individual]");
    }

    @Test
    void looksPastOneFlawForTheNext() {
        Exploration found = explore(sosial().vacant("Dinas Sosial").vacant("Bidang Data"), "Tim Data");

        assertThat(told(found)).containsExactly("0 UNFILLED dinas-sosial []", "1 UNFILLED bidang-data []");
    }

    @Test
    void tellsACauseOnceForAllTargets() {
        Organization design = targeted(sosial().vacant("Bidang Data"), target("one", "Tim Data"),
                target("two", "Tim Data"));
        Exploration found = explore(design);

        assertThat(told(found)).containsExactly("1 UNFILLED bidang-data []");
        assertThat(found.found().getFirst().others()).containsExactly("two");
    }

    @Test
    void assumesATargetForEachMechanismWhereNoneIsSet() {
        Organization design = sosial().vacant("Dinas Sosial").build();
        Exploration found = explore(design);

        assertThat(told(found)).containsExactly("0 UNFILLED dinas-sosial []");
        assertThat(found.found().getFirst().walk().target().id()).isEqualTo("assumed-bidang-data");
    }

    @Test
    void saysThatTheBoundWasReached() {
        Organization design = targeted(sosial(), target("t", "Tim Data"));
        Exploration cut = Exploration.from(starts(design), checker(design), 15, (_, _, _) -> true);

        assertThat(cut.extent()).isEqualTo(new Exploration.Extent(1, 16, 15, false));
    }

    @Test
    void endsWhenCalledOff() {
        Organization design = targeted(sosial().vacant("Bidang Data"), target("one", "Tim Data"),
                target("two", "Tim Data"));
        Exploration cut = Exploration.from(starts(design), checker(design),
                (_, walks, moves) -> walks == 2 && moves < 5);

        assertThat(cut.extent().walks()).isEqualTo(1);
        assertThat(cut.extent().exhaustive()).isFalse();
        assertThat(told(cut)).containsExactly("1 UNFILLED bidang-data []");
    }

    @Test
    void findsTheSameEveryTime() {
        Designs design = sosial().vacant("Bidang Bantuan").team("Tim Data", "Bidang Data", "Sari", "Rina", "Budi");

        assertThat(explore(design, "Tim Data")).isEqualTo(explore(design, "Tim Data"));
    }

    @Test
    void writesChoicesThatLeadToTheSameObstacle() {
        Stream.of(
                explore(sosial().team("Tim Data", "Bidang Data", "Sari", "Rina", "Budi").vacant("Bidang Bantuan"),
                        "Tim Data"),
                explore(sosial().vacant("Dinas Sosial"), ""))
                .flatMap(exploration -> exploration.found().stream())
                .forEach(example -> assertThat(met(example)).contains(example.obstacle().cause()));
    }

    /// The obstacles on the way of the whole walk the choices write down.
    private static List<Obstacle.Cause> met(CounterExample example) {
        Walk start = example.walk().replay().getFirst();
        return Exploration.metBy(
                new WalkScript(example.choices()).play(start), checker(start.structure().organization()))
                .stream()
                .map(met -> met.obstacle().cause())
                .toList();
    }

    private static List<String> told(Exploration exploration) {
        return exploration.found()
                .stream()
                .map(example -> String.join(" ",
                        String.valueOf(example.moves()),
                        example.obstacle().kind().name(),
                        (example.obstacle().about() + " " + example.obstacle().subject()).strip(),
                        example.choices().toString()))
                .toList();
    }

    /// A dinas of two bidang, a team in the first.
    private static Designs sosial() {
        return Designs.of("Dinas Sosial", "BDG-K1", JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .bidang("Bidang Bantuan", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Budi", "Bidang Data")
                .functional("Sari", "Bidang Bantuan")
                .team("Tim Data", "Bidang Data", "Rina", "Budi");
    }

    private static Exploration explore(Designs design, String executor) {
        return explore(targeted(design, target("t", executor)));
    }

    private static Exploration explore(Organization design) {
        return Exploration.from(starts(design), checker(design), (_, _, _) -> true);
    }

    private static List<Walk> starts(Organization design) {
        Checker checker = checker(design);
        return Exploration.starts(Structure.of(design, checker.profile()), checker);
    }

    private static Checker checker(Organization design) {
        return Catalog.checker(Profiles.get(design.identity().regulation()));
    }

    private static Organization targeted(Designs design, Target... targets) {
        Organization built = design.build();
        String owner = built.units().contains("bidang-data") ? "bidang-data" : built.units().list().getFirst().id();
        return built.withTargets(Table.of(Stream.of(targets).map(target -> target.withOwner(owner)).toList()));
    }

    private static Target target(String id, String executor) {
        return new Target(id, "Target " + id.toUpperCase(Locale.ROOT), "owner",
                Optional.of(id(executor)).filter(named -> !named.isEmpty()), Optional.empty());
    }
}
