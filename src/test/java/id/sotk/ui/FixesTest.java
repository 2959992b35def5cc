package id.sotk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.Document;
import id.sotk.regulation.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every first fix offered on the faulty sample, done as an ordinary edit, takes its finding away.
class FixesTest {

    private static final Document FAULTY = Samples.read("diskominfo-bandung-keliru");
    private static final Checker CHECKER = Catalog.checker(Profiles.get("BDG-6-2023"));

    static Stream<Finding> fixable() {
        return CHECKER.check(FAULTY.organization())
                .stream()
                .filter(finding -> !finding.violation().fixes().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fixable")
    void mendsTheFinding(Finding finding) {
        Document mended = new Fixes(FAULTY.organization())
                .command(finding.violation().fixes().getFirst())
                .applyTo(FAULTY);
        List<String> left = CHECKER.check(mended.organization())
                .stream()
                .map(found -> found.clause().id() + " " + found.subject())
                .toList();

        assertThat(left).doesNotContain(finding.clause().id() + " " + finding.subject());
    }
}
