package id.sotk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.DesignFile;
import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each faulty sample shows the faults of its plan, whole and no others, and says of each what is wrong, why, and what to do.
class FaultySamplesTest {

    private static final List<Language> LANGUAGES = List.of(Language.INDONESIAN, Language.ENGLISH);

    /// A capital, a number, or a title that is never capitalised: Dr. is another than dr.
    private static final String OPENING = "(drg?\\. |apt\\. |\\d|(?!Dr\\.)\\p{Lu})";

    /// A place left open, a gap, a wrong article, one of several, something that is not what it is.
    private static final String AWKWARD = "\\{|  |\\ba [AEIO]|\\b1 (?:officials|placements|teams|members)"
            + "|jabatannya (Pejabat \\w+), bukan \\1\\b|is an? ([A-Z]\\w+)[^,.]*, not an? \\2\\b";

    static Stream<FaultPlan> plans() {
        return Stream.of(Region.values())
                .flatMap(region -> id.sotk.exchange.Samples.names(region.regulation())
                        .stream()
                        .filter(Samples::isFaulty)
                        .map(name -> FaultPlan.read(region, name)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isMadeFromASoundDesign(FaultPlan plan) {
        assertThat(checker(plan).check(plan.sound().organization())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void showsExactlyThePlannedFindings(FaultPlan plan) {
        List<Seeded> found = found(plan).stream()
                .map(finding -> new Seeded(finding.clause().id(), finding.subject()))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(plan.findings());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void breaksTwentyClausesOrMoreGravely(FaultPlan plan) {
        assertThat(found(plan).stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .map(finding -> finding.clause().id())
                .distinct()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void leadsEachFaultToAViolationOrAWarning(FaultPlan plan) {
        assertThat(plan.faults()).allSatisfy(fault -> assertThat(fault.findings()).isNotEmpty());
        assertThat(found(plan)).extracting(Finding::severity).isSubsetOf(Severity.VIOLATION, Severity.WARNING);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void saysWhatIsWrongAndWhatToDoInBothLanguages(FaultPlan plan) {
        assertThat(found(plan)).allSatisfy(finding -> assertThat(LANGUAGES).allSatisfy(language -> {
            assertThat(finding.fact(language)).matches(OPENING + ".*\\.").doesNotContainPattern(AWKWARD);
            assertThat(finding.remedy(language)).matches(OPENING + ".*\\.").doesNotContainPattern(AWKWARD);
        }));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void namesElementsByTheirNamesNotTheirIdentifiers(FaultPlan plan) {
        Organization design = plan.make().organization();

        assertThat(found(plan)).allSatisfy(finding -> {
            assertThat(design.find(finding.subject())).isPresent();
            assertThat(LANGUAGES).allSatisfy(language -> assertThat(finding.text(language))
                    .doesNotContain(finding.subject(), "_")
                    .doesNotContainPattern("[a-z]+-[a-z]+-[a-z]+|apparatus-head|unit-leader|head-of-region"));
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void citesAndQuotesTheRegulation(FaultPlan plan) {
        assertThat(found(plan)).allSatisfy(finding -> {
            assertThat(finding.citation().address()).isNotBlank();
            assertThat(finding.citation().quotation()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void saysWhichReadingOfADefectivePassageItFollows(FaultPlan plan) {
        assertThat(found(plan)).allSatisfy(finding -> assertThat(LANGUAGES).allSatisfy(language -> {
            String note = finding.readingNote(language).orElse("");
            assertThat(note.isEmpty()).isEqualTo(finding.clause().source().anomalies().isEmpty());
            assertThat(finding.clause().source().anomalies())
                    .allSatisfy(anomaly -> assertThat(note).contains(anomaly));
        }));
        assertThat(found(plan)).anySatisfy(finding -> assertThat(finding.readings()).isNotEmpty());
    }

    /// What the regulation says of the file, as the program reads it.
    private static List<Finding> found(FaultPlan plan) {
        return checker(plan).check(DesignFile.read(Samples.file(plan.file())).organization());
    }

    private static Checker checker(FaultPlan plan) {
        return Catalog.checker(Profiles.get(plan.region().regulation()));
    }
}
