package id.sotk.rules;

import static id.sotk.rules.Designs.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.Waiver;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Reading;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.catalog.Catalog;
import id.sotk.rules.limits.Limits;
import id.sotk.rules.limits.NoLimits;
import id.sotk.structure.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static Designs dinas() {
        return Designs.of("Dinas Sosial", "two", PositionKind.JPT_PRATAMA)
                .bidang("Bidang Data", "Dinas Sosial")
                .functional("Rina", "Bidang Data")
                .functional("Asep", "Bidang Data")
                .team("Tim Data", "Bidang Data", "", "Rina", "Asep")
                .team("Tim Arsip", "Bidang Data", "", "Rina", "Asep")
                .appraiser("Asep", "Dinas Sosial");
    }

    private static Clause composition(Severity severity) {
        return Law.clause("TES-9", "team-composition", Map.of("teams", "ALL", "minMembers", 1), severity, List.of());
    }

    private static List<String> found(Organization design, Clause... clauses) {
        return Catalog.checker(Law.with(clauses))
                .check(design)
                .stream()
                .map(finding -> finding.severity() + " " + finding.clause().id() + " " + finding.subject())
                .toList();
    }

    @Test
    void ordersByGravityThenPlaceOnTheChartThenClause() {
        Clause first = Law.clause("TES-1", "superior-appraises", Map.of());
        Clause second = Law.clause("TES-2", "leader-is-appraiser", Map.of());

        assertThat(found(dinas().build(), composition(Severity.WARNING), first, second))
                .containsExactly(
                        "VIOLATION TES-1 asep",
                        "VIOLATION TES-2 asep",
                        "WARNING TES-9 tim-data",
                        "WARNING TES-9 tim-arsip");
    }

    @Test
    void marksAnAcceptedFindingWithItsReason() {
        Waiver waiver = new Waiver("TES-9", id("Tim Data"), "Ketua masih diusulkan", Optional.empty(),
                Optional.empty());

        List<Finding> findings = Catalog.checker(Law.with(composition(Severity.VIOLATION)))
                .check(dinas().build().withWaivers(List.of(waiver)));

        assertThat(findings).extracting(Finding::isWaived).containsExactly(true, false);
        assertThat(findings.getFirst().waiver()).contains(waiver);
    }

    @Test
    void opensAnAcceptedFindingAgainWhenItsLastDayIsPast() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        Organization design = dinas().build()
                .withWaivers(List.of(new Waiver("TES-9", id("Tim Data"), "Ketua masih diusulkan", Optional.empty(),
                        Optional.of(last))));
        Checker checker = Catalog.checker(Law.with(composition(Severity.VIOLATION)));

        assertThat(checker.check(design).getFirst().isWaived()).isTrue();
        assertThat(checker.on(last).check(design).getFirst().isWaived()).isTrue();
        assertThat(checker.on(last.plusDays(1)).check(design).getFirst())
                .returns(false, Finding::isWaived)
                .satisfies(finding -> assertThat(finding.lapsed()).contains(design.waivers().getFirst()));
    }

    @Test
    void tellsAnUnknownRuleAndGoesOn() {
        Clause unknown = Law.clause("TES-1", "no-such-rule", Map.of());

        List<Finding> findings = Catalog.checker(Law.with(unknown, composition(Severity.VIOLATION)))
                .check(dinas().build());

        assertThat(findings).filteredOn(Finding::isFault)
                .singleElement()
                .satisfies(fault -> assertThat(
                        fault.text(Language.INDONESIAN))
                        .startsWith(
                                "Klausul TES-1 tidak dapat diperiksa karena aturan “no-such-rule” gagal: tidak ada aturan bernama"));
        assertThat(findings).hasSize(3);
    }

    @Test
    void namesAWrongParameter() {
        assertThat(fault(Map.of("seat", "CHAIR", "minimum", "S9"))).contains("\"S9\"");
        assertThat(fault(Map.of("seat", "CHAIR"))).contains("batas \"minimum\" belum ada");
        assertThat(fault(Map.of("seat", "CHAIR", "minimum", "S1", "age", 4))).contains("tidak mengenal batas \"age\"");
    }

    @Test
    void bindsChoicesInEitherSpelling() {
        assertThat(Limits.bind(AllLimits.class, Map.of("kinds", List.of("jpt-pratama", "PENGAWAS"), "most", 3)))
                .isEqualTo(new AllLimits(
                        List.of(PositionKind.JPT_PRATAMA, PositionKind.PENGAWAS), 3, false, Optional.empty()));
    }

    @Test
    void tellsARuleThatFailsAsOneFindingAndKeepsNothingOfIt() {
        Checker checker = Checker.of(Law.with(Law.clause("TES-1", "broken", Map.of())), List.of(new Broken()));

        assertThat(checker.check(dinas().build())).singleElement().satisfies(finding -> {
            assertThat(finding.isFault()).isTrue();
            assertThat(finding.text(Language.ENGLISH)).contains("“broken” failed: out of order");
        });
    }

    @Test
    void followsTheRecommendedReadingUnlessToldOtherwise() {
        Clause recommended = Law.read(
                Law.clause("TES-1", "team-composition", Map.of("teams", "ALL", "minMembers", 1)), Reading.RECOMMENDED);
        Clause literal = Law.read(
                Law.clause("TES-2", "team-composition", Map.of("teams", "ALL", "minMembers", 1)), Reading.LITERAL);

        assertThat(found(dinas().build(), recommended, literal)).allMatch(told -> told.contains("TES-1"));
        assertThat(Catalog.checker(Law.with(recommended, literal), Reading.LITERAL)
                .check(dinas().build()))
                .extracting(finding -> finding.clause().id())
                .containsOnly("TES-2");
    }

    @Test
    void checksADesignWithoutUnits() {
        assertThat(Catalog.checker(Law.with(composition(Severity.VIOLATION)))
                .check(Organization.empty(dinas().build().identity())))
                .isEmpty();
    }

    private static String fault(Map<String, Object> params) {
        return Catalog.checker(Law.with(Law.clause("TES-1", "team-role-education", params)))
                .check(dinas().build())
                .getFirst()
                .text(Language.INDONESIAN);
    }

    /// One component of each sort a clause can set.
    record AllLimits(List<PositionKind> kinds, int most, boolean strict, Optional<String> note) {}

    /// Reports once, then fails.
    private static final class Broken implements StructureRule<NoLimits> {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public Class<NoLimits> limits() {
            return NoLimits.class;
        }

        @Override
        public void check(Structure structure, NoLimits limits, Report report) {
            report.add(Violation.of("tim-data", Map.of()));
            throw new IllegalStateException("out of order");
        }
    }
}
