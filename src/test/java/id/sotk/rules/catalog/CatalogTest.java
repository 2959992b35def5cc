package id.sotk.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.DesignFile;
import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.Rule;
import id.sotk.rules.RulePage;
import id.sotk.rules.StructureRule;
import id.sotk.rules.TraceRule;
import id.sotk.rules.WalkExample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Proves that every rule has its class, two pages, a good and a bad example and a test, and that the examples are what they say.
class CatalogTest {

    static Stream<Rule<?>> rules() {
        return Catalog.rules().stream();
    }

    static Stream<Rule<?>> structureRules() {
        return rules().filter(StructureRule.class::isInstance);
    }

    static Stream<Rule<?>> traceRules() {
        return rules().filter(TraceRule.class::isInstance);
    }

    static List<String> profiles() {
        return Profiles.ids();
    }

    static Stream<Clause> checkedClauses() {
        return Profiles.all()
                .stream()
                .flatMap(profile -> profile.clauses().stream())
                .filter(clause -> clause.rule().isPresent());
    }

    @Test
    void sortsRulesByIdentifierEachOnce() {
        List<String> ids = rules().map(Rule::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesTheClassAfterTheRule(Rule<?> rule) {
        assertThat(rule.getClass().getSimpleName()).isEqualTo(camel(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAPageInBothLanguagesWithFactRemedyAndText(Rule<?> rule) {
        for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
            RulePage page = RulePage.of(rule.id(), language).orElseThrow();

            assertThat(page.messages()).containsKeys("fact", "remedy");
            assertThat(page.messages().values()).allSatisfy(message -> assertThat(message)
                    .isNotBlank()
                    .endsWith("."));
            assertThat(page.text()).startsWith("# ").hasSizeGreaterThan(120);
        }
        assertThat(RulePage.of(rule.id(), Language.ENGLISH).orElseThrow().messages().keySet())
                .isEqualTo(RulePage.of(rule.id(), Language.INDONESIAN).orElseThrow().messages().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasATest(Rule<?> rule) {
        assertThat(rule.getClass()
                .getClassLoader()
                .getResource(
                        rule.getClass().getName().replace('.', '/') + "Test.class"))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("structureRules")
    void findsItselfKeptInTheGoodExampleAndBrokenInTheBadOne(Rule<?> rule) {
        assertThat(findings(rule, "good")).extracting(Finding::rule).doesNotContain(rule.id());
        assertThat(findings(rule, "bad")).extracting(Finding::rule).contains(rule.id());
    }

    /// A departure that breaks the rule is a step out of its order as well, which other rules tell of.
    @ParameterizedTest
    @MethodSource("traceRules")
    void findsNothingOnTheGoodWalkAndItselfBrokenOnTheBadOne(Rule<?> rule) {
        assertThat(WalkExample.of(rule.id(), "good").walk().findings()).isEmpty();
        assertThat(WalkExample.of(rule.id(), "bad").walk().findings()).extracting(Finding::rule).contains(rule.id());
    }

    @ParameterizedTest
    @MethodSource("checkedClauses")
    void bindsEveryCheckedClause(Clause clause) {
        assertThat(Catalog.find(clause.rule().orElseThrow())).as(clause.id()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void bindsTheLimitsOfEveryClause(String profile) {
        assertThat(Catalog.checker(Profiles.get(profile)).faults())
                .extracting(fault -> fault.text(Language.ENGLISH))
                .isEmpty();
    }

    private static List<Finding> findings(Rule<?> rule, String which) {
        String name = rule.id() + "/" + which + ".json";
        Organization organization = DesignFile.parse(name, example(rule, which)).organization();
        Checker checker = Catalog.checker(Profiles.get(organization.identity().regulation()));
        return checker.check(organization);
    }

    private static String example(Rule<?> rule, String which) {
        String resource = "/id/sotk/rules/examples/" + rule.id() + "/" + which + ".json";
        try (InputStream stream = CatalogTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(resource + " cannot be read", unreadable);
        }
    }

    private static String camel(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
