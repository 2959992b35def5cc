package id.sotk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.DesignFile;
import id.sotk.regulation.Profiles;
import id.sotk.regulation.Severity;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the regulation says of the samples, read from their files.
class SampleFindingsTest {

    private static final Checker CHECKER = Catalog.checker(Profiles.get("BDG-6-2023"));

    @ParameterizedTest
    @MethodSource("wellFormed")
    void breaksNothingInAWellFormedSample(String name) {
        assertThat(check(name)).filteredOn(finding -> finding.severity() == Severity.VIOLATION).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void carriesOutEveryRule(String name) {
        assertThat(check(name)).noneMatch(Finding::isFault);
    }

    @Test
    void findsExactlyTheSeededFaults() {
        List<Seeded> found = check("diskominfo-bandung-keliru").stream()
                .map(finding -> new Seeded(finding.clause().id(), finding.subject()))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(DiskominfoKeliruSample.EXPECTED);
    }

    @Test
    void seedsAtLeastSixteenDifferentClauses() {
        assertThat(DiskominfoKeliruSample.EXPECTED.stream().map(Seeded::clause).distinct())
                .hasSizeGreaterThanOrEqualTo(16);
    }

    private static List<Finding> check(String name) {
        return CHECKER.check(DesignFile.read(Samples.file(name)).organization());
    }

    static Stream<String> wellFormed() {
        return SamplesTest.wellFormed();
    }
}
