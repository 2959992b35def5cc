package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Reading;
import id.sotk.rules.TraceRule;
import id.sotk.rules.catalog.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every clause on what happens is reachable: a departure a user can make in the window breaks it, and the finding names it.
class EveryDynamicClauseTest {

    static List<BreakingWalk> walks() {
        return BreakingWalk.all();
    }

    static Stream<Arguments> readings() {
        return Profiles.ids()
                .stream()
                .flatMap(id -> Arrays.stream(Reading.values()).map(reading -> Arguments.of(id, reading)));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void hasAWalkThatBreaksEachClauseOnWhatHappens(String regulation, Reading reading) {
        List<String> broken = BreakingWalk.all()
                .stream()
                .map(BreakingWalk::law)
                .filter(law -> law.regulation().equals(regulation) && law.reading() == reading)
                .map(BreakingWalk.Law::clause)
                .toList();

        assertThat(broken).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(dynamic(regulation, reading));
    }

    /// The dynamic clauses of the recommended reading, or those the literal one has instead.
    private static List<String> dynamic(String regulation, Reading reading) {
        return new BreakingWalk.Law(regulation, reading, "").profile()
                .clauses()
                .stream()
                .filter(clause -> reading == Reading.RECOMMENDED
                        || clause.reading().filter(reading::equals).isPresent())
                .filter(EveryDynamicClauseTest::isDynamic)
                .map(Clause::id)
                .toList();
    }

    private static boolean isDynamic(Clause clause) {
        return clause.rule().flatMap(Catalog::find).filter(TraceRule.class::isInstance).isPresent();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void tellsTheClauseADepartureBreaks(BreakingWalk walk) {
        assertThat(walk.broken()).contains(walk.law().clause());
    }
}
