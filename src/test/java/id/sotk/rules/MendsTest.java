package id.sotk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.Editor;
import id.sotk.edit.command.Command;
import id.sotk.exchange.DesignFile;
import id.sotk.exchange.Samples;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mend offered on the faulty samples, done as an ordinary edit, takes its finding away, breaks nothing else, and can be undone.
class MendsTest {

    private static final Map<String, Checker> CHECKERS = Profiles.all()
            .stream()
            .collect(Collectors.toMap(Profile::id, Catalog::checker));

    /// One mend of one finding on a sample.
    private record Attempt(Document faulty, Set<String> faults, Finding finding, Command mend) {

        @Override
        public String toString() {
            return finding.clause().id() + " " + mend;
        }
    }

    static Stream<Attempt> attempts() {
        return Samples.names().stream().filter(name -> name.endsWith("-keliru")).flatMap(MendsTest::attempts);
    }

    private static Stream<Attempt> attempts(String sample) {
        Document faulty = Samples.read(sample);
        List<Finding> findings = findings(faulty);
        return findings.stream()
                .flatMap(finding -> finding.violation()
                        .mends()
                        .stream()
                        .map(mend -> new Attempt(faulty, faults(findings), finding, mend)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void mendsTheFindingBreaksNothingElseAndCanBeUndone(Attempt attempt) {
        Editor editor = Editor.of(attempt.faulty());

        editor.execute(attempt.mend());

        List<Finding> left = findings(editor.document());
        assertThat(left).noneMatch(finding -> isSame(finding, attempt.finding()));
        assertThat(attempt.faults()).containsAll(faults(left));
        editor.undo();
        assertThat(editor.document()).isEqualTo(attempt.faulty());
    }

    /// No member of the team has the education, the class and the competence a chair must have.
    @Test
    void offersNobodyWhomAnotherClauseBarsFromTheSeat() {
        assertThat(findings(Samples.read("diskominfo-bandung-keliru"))).filteredOn(
                finding -> finding.rule().equals("team-role-rating"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.violation().mends()).isEmpty());
    }

    @Test
    void isOfferedForThreeInFiveStructureRulesOrMore() {
        List<Rule<?>> rules = Catalog.rules()
                .stream()
                .<Rule<?>>map(rule -> rule)
                .filter(StructureRule.class::isInstance)
                .toList();

        assertThat(rules.stream().filter(MendsTest::offersAMend).count() * 5)
                .isGreaterThanOrEqualTo(rules.size() * 3L);
    }

    private static boolean offersAMend(Rule<?> rule) {
        return findings(badExample(rule.id())).stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .anyMatch(finding -> !finding.violation().mends().isEmpty());
    }

    private static Document badExample(String rule) {
        String resource = "/id/sotk/rules/examples/" + rule + "/bad.json";
        try (InputStream example = MendsTest.class.getResourceAsStream(resource)) {
            return DesignFile.parse(resource, new String(example.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.clause().id().equals(other.clause().id()) && one.subject().equals(other.subject());
    }

    /// What is wrong gravely, whichever clause says so: where a fix lets another pattern govern, a clause of that pattern takes over.
    private static Set<String> faults(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .map(finding -> finding.rule() + " " + finding.subject())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Document design) {
        Organization organization = design.organization();
        return CHECKERS.get(organization.identity().regulation()).check(organization);
    }
}
