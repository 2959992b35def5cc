package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.LawfulLetters;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mechanism of Kalimantan Timur, on the staffed starter chart of its pattern, comes to its end and breaks no clause.
class KalimantanTimurWalksTest {

    private static final Profile PROFILE = Profiles.get("KTM-50-2023");
    private static final Checker CHECKER = Catalog.checker(PROFILE);
    private static final int WALKS = 8;
    private static final int LONGEST = 400;

    /// Individual work across units is legal by the body and told as a warning by the annex.
    private static final List<String> CONTESTED = List.of("KTM-R68", "KTM-R69");

    static Stream<Arguments> walks() {
        return PROFILE.patterns()
                .stream()
                .flatMap(pattern -> pattern.usage()
                        .mechanisms()
                        .stream()
                        .flatMap(mechanism -> Stream.of("led", "unled", "rina")
                                .map(executor -> Arguments.of(pattern.id(), mechanism, executor))));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void reachesTheEndAndBreaksNoClause(String pattern, String mechanism, String executor) {
        Structure structure = Structure.of(staffed(PROFILE.pattern(pattern).orElseThrow(), executor), PROFILE);
        Target target = structure.organization().targets().list().getFirst();
        Mechanism followed = PROFILE.mechanism(mechanism).orElseThrow();
        for (int seed = 0; seed < WALKS; seed++) {
            Walk end = wander(Walk.start(structure, CHECKER, target, followed), new Random(seed));

            assertThat(end.isComplete()).as("%s by seed %d", mechanism, seed).isTrue();
            assertThat(end.findings()).as("by seed %d", seed)
                    .extracting(Finding::clause)
                    .extracting(clause -> clause.id())
                    .isSubsetOf(CONTESTED);
        }
    }

    /// Its reports pass the controllers on the way to the Inspektur, which no other regional agency of its type has.
    @ParameterizedTest
    @CsvSource({"inspektorat-kaltim,KTM-02-inspektorat", "diskominfo-kaltim,KTM-04", "dishut-kaltim,KTM-03"})
    void walksAnInspektoratByItsName(String sample, String mechanism) {
        Structure structure = Structure.of(Samples.read(sample).organization(), PROFILE);
        Target target = structure.organization().targets().list().getFirst();

        assertThat(Walk.mechanisms(structure, target).getFirst().id()).isEqualTo(mechanism);
    }

    static Stream<String> patterns() {
        return PROFILE.patterns().stream().map(StructurePattern::id);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsNoViolationInTheStaffedStarterChart(String pattern) {
        Organization staffed = LawfulLetters.complete(staffed(PROFILE.pattern(pattern).orElseThrow(), "led"));

        assertThat(CHECKER.check(staffed)).as(pattern)
                .filteredOn(finding -> !finding.rule().equals("vacant-role"))
                .filteredOn(finding -> !finding.rule().startsWith("placement-"))
                .isEmpty();
    }

    private static Walk wander(Walk start, Random random) {
        Walk walk = start;
        for (int moves = 0; moves < LONGEST && !walk.isComplete(); moves++) {
            List<Choice> choices = walk.choices();
            walk = walk.perform(random.nextInt(3) == 0 ? choices.get(random.nextInt(choices.size()))
                    : choices.getFirst());
        }
        return walk;
    }

    /// The starter chart with two officials where the pattern places them, one in another unit, and two teams.
    private static Organization staffed(StructurePattern pattern, String executor) {
        Organization empty = StarterChart.of(PROFILE, pattern, "Organisasi", "Pemerintah Provinsi Kalimantan Timur")
                .organization();
        List<Standing> led = Structure.of(empty, PROFILE)
                .units()
                .stream()
                .filter(unit -> unit.level() == pattern.hierarchy().leaderLevel() && !unit.isFunctionalGroup())
                .toList();
        Organization chart = coordinated(empty, pattern);
        String home = home(led.getFirst(), pattern);
        String other = home(led.getLast(), pattern);
        List<Official> officials = new ArrayList<>();
        officials.add(official("rina", home));
        officials.add(official("asep", home));
        officials.add(official("sari", other));
        String owner = led.getFirst().unit().id();
        Team chaired = Team.formed("led", "Tim Data", owner)
                .withSeats(new TeamSeats(Optional.empty(), Optional.of("rina"), List.of("asep", "sari")));
        Team equal = Team.formed("unled", "Tim Arsip", owner)
                .withSeats(new TeamSeats(Optional.empty(), Optional.empty(), List.of("rina", "asep")));
        Target target = new Target("target", "Satu data", owner, Optional.of(executor), Optional.empty());
        return chart.withOfficials(Table.of(officials))
                .withTeams(Table.of(List.of(chaired, equal)))
                .withTargets(Table.of(List.of(target)));
    }

    private static Organization coordinated(Organization empty, StructurePattern pattern) {
        Structure structure = Structure.of(empty, PROFILE);
        List<OrgUnit> units = structure.units()
                .stream()
                .map(standing -> pattern.hierarchy()
                        .coordination()
                        .filter(coordination -> coordination.level() == standing.level())
                        .map(_ -> standing.unit().withRoles(standing.unit().roles().withCoordinating(true)))
                        .orElse(standing.unit()))
                .toList();
        return empty.withUnits(Table.of(units));
    }

    private static String home(Standing leading, StructurePattern pattern) {
        boolean coordinated = pattern.hierarchy().coordination().isPresent();
        return leading.below()
                .stream()
                .filter(below -> coordinated && !below.isFunctionalGroup())
                .findFirst()
                .orElse(leading)
                .unit()
                .id();
    }

    private static Official official(String name, String unit) {
        return new FunctionalOfficial(
                name, Person.named(name), "Pranata Komputer", FunctionalGrade.AHLI_MUDA,
                Optional.of(Placement.in(unit)));
    }
}
