package id.sotk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.Samples;
import id.sotk.model.Assignment;
import id.sotk.model.Assignment.AssignmentBasis;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The letters a design records are judged as a walk's are: each departure by its clause, and nothing in a lawful design.
class RecordedLettersTest {

    private static final Map<String, String> SAMPLES = Map.of(
            "BDG", "diskominfo-bandung",
            "KRA", "dinkes-karanganyar",
            "BTN", "disbudpar-bintan",
            "PKU", "dinkes-pekanbaru",
            "KTM", "diskominfo-kaltim");

    static Stream<String> soundSamples() {
        return Samples.names().stream().filter(sample -> !sample.contains("keliru"));
    }

    @ParameterizedTest
    @MethodSource("soundSamples")
    void findsNothingInASoundDesign(String sample) {
        assertThat(findings(Samples.read(sample).organization())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BDG,BDG-R46", "KRA,KRA-R48", "BTN,BTN-R27", "PKU,PKU-R46b", "KTM,KTM-R40"})
    void tellsLettersSignedBySomebodyElse(String region, String clause) {
        Organization design = letters(region, letter -> new Instrument(
                letter.kind(), letter.number(), letter.date(), "executors", letter.content()));

        assertThat(violations(design)).contains(clause);
    }

    @ParameterizedTest
    @CsvSource({"BDG,BDG-R47", "BTN,BTN-R31", "KTM,KTM-R95"})
    void tellsLettersThatStateNothing(String region, String clause) {
        Organization design = letters(region, letter -> new Instrument(
                letter.kind(), letter.number(), letter.date(), letter.issuer(), Instrument.LetterContent.NONE));

        assertThat(violations(design)).contains(clause);
    }

    @ParameterizedTest
    @CsvSource({"BDG,BDG-R31", "KRA,KRA-R46", "BTN,BTN-R30b", "PKU,PKU-R43", "KTM,KTM-R34"})
    void tellsAssignmentsByWordOfMouth(String region, String clause) {
        Organization design = letters(region, letter -> new Instrument(
                InstrumentKind.ORAL, "", Optional.empty(), letter.issuer(), Instrument.LetterContent.NONE));

        assertThat(violations(design)).contains(clause);
    }

    @ParameterizedTest
    @CsvSource({"BDG,BDG-R31", "KRA,KRA-R46", "BTN,BTN-R30b", "PKU,PKU-R43", "KTM,KTM-R34"})
    void warnsOfAssignmentsWithoutALetterOnRecord(String region, String clause) {
        Organization design = changed(sample(region), _ -> Optional.empty());

        assertThat(findings(design)).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(clauses(findings(design))).contains(clause);
    }

    @ParameterizedTest
    @CsvSource({"BDG,BDG-R62", "KRA,KRA-R61", "BTN,BTN-volunteer-in-unit.reach", "PKU,PKU-R58", "KTM,KTM-R42"})
    void tellsVolunteersWhoReachAnotherAgency(String region, String clause) {
        Organization design = sample(region);
        Organization reaching = design.withWork(design.work()
                .withAssignments(Table.of(design.assignments()
                        .stream()
                        .map(RecordedLettersTest::volunteeredAcrossAgencies)
                        .toList())));

        assertThat(clauses(findings(reaching))).contains(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "BDG,BDG-appoint-team-in-unit.2.document",
        "KRA,KRA-appoint-in-unit.2.document",
        "BTN,BTN-appoint-in-unit.1.document",
        "PKU,PKU-appoint-in-unit.PN1-1b.document",
        "KTM,KTM-appoint-in-unit.2.document"})
    void warnsOfALetterOfAnotherKind(String region, String clause) {
        Organization design = letters(region, letter -> new Instrument(
                InstrumentKind.INSTRUCTION, letter.number(), letter.date(), letter.issuer(), letter.content()));

        assertThat(clauses(findings(design))).contains(clause);
    }

    @ParameterizedTest
    @CsvSource({"BDG,BDG-R30", "KRA,KRA-R45", "PKU,PKU-R35"})
    void tellsAPlacementDecidedAfterTheLetter(String region, String clause) {
        Organization design = sample(region);
        Organization late = design.withOfficials(Table.of(design.officials()
                .stream()
                .map(official -> official.withPlacement(official.placement()
                        .map(placement -> placement.withDecision(placement.decision()
                                .map(decision -> new Instrument(
                                        decision.kind(), decision.number(), Optional.of(LocalDate.of(2026, 6, 1)),
                                        decision.issuer(), decision.content()))))))
                .toList()));

        assertThat(violations(late)).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource({"BTN,BTN-R28", "KRA,KRA-R53b", "BDG,BDG-R46"})
    void tellsALetterAcrossUnitsByTheUnitLeader(String region, String clause) {
        Organization design = sample(region);
        Set<Optional<Instrument>> reaching = design.assignments()
                .stream()
                .map(Assignment::basis)
                .filter(basis -> basis.scope() != AssignmentScope.IN_UNIT)
                .map(AssignmentBasis::instrument)
                .collect(Collectors.toSet());

        Organization signed = changed(design, letter -> reaching.contains(Optional.of(letter))
                ? Optional.of(new Instrument(
                        letter.kind(), letter.number(), letter.date(), "unit-leader", letter.content()))
                : Optional.of(letter));

        assertThat(violations(signed)).containsExactly(clause);
    }

    private static Assignment volunteeredAcrossAgencies(Assignment assignment) {
        AssignmentBasis basis = assignment.basis();
        return new Assignment(
                assignment.id(), assignment.official(), assignment.work(),
                new AssignmentBasis(
                        AssignmentManner.VOLUNTARY, AssignmentScope.CROSS_AGENCY, basis.instrument(), basis.period()));
    }

    private static Organization sample(String region) {
        return Samples.read(SAMPLES.get(region)).organization();
    }

    private static Organization letters(String region, UnaryOperator<Instrument> change) {
        return changed(sample(region), letter -> Optional.of(change.apply(letter)));
    }

    private static Organization changed(
            Organization design, Function<Instrument, Optional<Instrument>> change) {
        Organization teams = design.withTeams(Table.of(design.teams()
                .stream()
                .map(team -> team.withTerm(team.term().withInstrument(team.term().instrument().flatMap(change))))
                .toList()));
        return teams.withWork(teams.work()
                .withAssignments(Table.of(design.assignments()
                        .stream()
                        .map(assignment -> assignment.withBasis(assignment.basis()
                                .withInstrument(assignment.basis().instrument().flatMap(change))))
                        .toList())));
    }

    private static List<Finding> findings(Organization design) {
        return Catalog.checker(Profiles.get(design.identity().regulation())).check(design);
    }

    private static Set<String> violations(Organization design) {
        return clauses(findings(design).stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .toList());
    }

    private static Set<String> clauses(List<Finding> findings) {
        return findings.stream().map(finding -> finding.clause().id()).collect(Collectors.toSet());
    }
}
