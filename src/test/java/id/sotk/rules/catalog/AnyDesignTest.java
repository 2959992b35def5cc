package id.sotk.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.Command;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Designs;
import id.sotk.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Puts designs no law has in mind to every structure rule under the Bandung profile.
class AnyDesignTest {

    private static final Profile BANDUNG = Profiles.get("BDG-6-2023");
    private static final Checker CHECKER = Catalog.checker(BANDUNG);
    private static final int DESIGNS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void judgesAnyDesignWithoutAFaultAndInWholeSentences(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < DESIGNS; round++) {
            for (Finding finding : CHECKER.check(any(random))) {
                assertThat(finding.isFault()).as(() -> finding.text(Language.ENGLISH)).isFalse();
                assertThat(finding.text(Language.INDONESIAN)).endsWith(".").doesNotContain("{", "\u0001", "\u0002");
                assertThat(finding.text(Language.ENGLISH)).endsWith(".").doesNotContain("{", "\u0001", "\u0002");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void judgesTheSameDesignTheSameWay(long seed) {
        Organization design = any(new Random(seed));

        assertThat(Catalog.checker(BANDUNG).check(design)).isEqualTo(CHECKER.check(design));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void offersOnlyFixesThatTakeTheirFindingAway(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < DESIGNS; round++) {
            Organization design = any(random);
            for (Finding finding : CHECKER.check(design)) {
                for (Command mend : finding.violation().mends()) {
                    List<Finding> left = CHECKER.check(mend.applyTo(Document.of(design)).organization());
                    assertThat(left).as("%s %s after %s", finding.rule(), finding.subject(), mend)
                            .noneMatch(other -> isSame(finding, other));
                }
            }
        }
    }

    private static boolean isSame(Finding finding, Finding other) {
        return other.clause().id().equals(finding.clause().id())
                && other.subject().equals(finding.subject())
                && other.violation().variant().equals(finding.violation().variant())
                && other.violation().words().equals(finding.violation().words());
    }

    /// Units, people and teams thrown together; identifiers are the names in lower case.
    private static Organization any(Random random) {
        Designs design = Designs.of("dinas-sosial", pattern(random), pick(random, PositionKind.values()));
        List<String> units = new ArrayList<>(List.of("dinas-sosial"));
        int boxes = random.nextInt(8);
        for (int at = 0; at < boxes; at++) {
            String name = "unit-" + at;
            String above = units.get(random.nextInt(units.size()));
            if (random.nextInt(6) == 0) {
                design.functionalGroup(name, above);
            } else {
                UnitKind kind = pick(random, UnitKind.APPARATUS, UnitKind.SECRETARIAT, UnitKind.DIVISION,
                        UnitKind.SECTION, UnitKind.TECHNICAL_UNIT);
                design.box(name, above, kind, pick(random, PositionKind.values()));
                roles(design, name, random);
            }
            units.add(name);
        }
        List<String> people = people(design, units, random);
        teams(design, units, people, random);
        if (!people.isEmpty() && random.nextBoolean()) {
            String leader = people.get(random.nextInt(people.size()));
            design.roles(units.get(random.nextInt(units.size())), roles -> roles.withLeader(Optional.of(leader)));
        }
        return design.build();
    }

    private static void roles(Designs design, String unit, Random random) {
        if (random.nextInt(4) == 0) {
            design.roles(unit, roles -> roles.withCoordinating(true));
        }
        if (random.nextInt(4) == 0) {
            String pattern = pattern(random);
            design.roles(unit, roles -> roles.withPattern(Optional.of(pattern)));
        }
        if (random.nextInt(4) == 0) {
            design.roles(unit, roles -> roles.withIndependent(true));
        }
        if (random.nextInt(4) == 0) {
            design.vacant(unit);
        }
    }

    private static List<String> people(Designs design, List<String> units, Random random) {
        List<String> people = new ArrayList<>();
        int count = random.nextInt(10);
        for (int at = 0; at < count; at++) {
            String name = "orang-" + at;
            String unit = random.nextInt(8) == 0 ? "" : units.get(random.nextInt(units.size()));
            if (random.nextBoolean()) {
                design.functional(name, unit, pick(random, FunctionalGrade.values()));
            } else {
                design.executor(name, unit, 1 + random.nextInt(17));
            }
            people.add(name);
            if (random.nextInt(3) == 0) {
                design.superior(name, people.get(random.nextInt(people.size())));
            }
            if (random.nextInt(3) == 0) {
                design.appraiser(name, random.nextBoolean() ? units.getFirst() : people.getFirst());
            }
        }
        return people;
    }

    private static void teams(Designs design, List<String> units, List<String> people, Random random) {
        int count = people.isEmpty() ? 0 : random.nextInt(4);
        for (int at = 0; at < count; at++) {
            Set<String> drawn = new TreeSet<>();
            for (int seat = 0; seat < 3; seat++) {
                drawn.add(people.get(random.nextInt(people.size())));
            }
            List<String> seated = new ArrayList<>(drawn);
            String chair = random.nextBoolean() ? seated.removeFirst() : "";
            design.team("tim-" + at, units.get(random.nextInt(units.size())), chair, seated.toArray(String[]::new));
            if (!seated.isEmpty() && random.nextBoolean()) {
                design.coordinator("tim-" + at, seated.getLast());
            }
        }
    }

    private static String pattern(Random random) {
        return random.nextInt(10) == 0
                ? "no-such-pattern"
                : BANDUNG.patterns().get(random.nextInt(BANDUNG.patterns().size())).id();
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
