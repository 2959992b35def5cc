package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundled profile accounts for every norm of its rule catalogue, and its mechanisms can be walked.
///
/// The folder of the catalogues comes from `sotk.domain`, else it is looked for beside the project.
class BundledProfilesTest {
    private static final Path CATALOGUES = Path.of(System.getProperty("sotk.domain", "../shared/domain"));

    static List<String> profiles() {
        return Profiles.ids();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void accountsForEveryEntryOfItsCatalogue(String id) throws IOException {
        Profile profile = Profiles.get(id);
        Path catalogue = CATALOGUES.resolve(profile.identity().code() + ".md");
        assumeTrue(Files.isRegularFile(catalogue));
        Set<String> accounted = new TreeSet<>();
        profile.clauses().forEach(clause -> accounted.add(clause.id().replaceFirst("[a-z]$", "")));

        assertThat(accounted).isEqualTo(entries(Files.readString(catalogue)));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void permitsOnlyWhatIsTaggedAsInformation(String id) {
        Profile profile = Profiles.get(id);
        assertThat(profile.clauses())
                .filteredOn(clause -> clause.treatment() instanceof Clause.Permission)
                .allSatisfy(clause -> assertThat(clause.severity()).as(clause.id()).isEqualTo(Severity.INFO));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void walksEveryMechanismToADeclarationOfCompletion(String id) {
        Profile profile = Profiles.get(id);
        for (Mechanism mechanism : profile.mechanisms()) {
            for (Stage stage : Stage.values()) {
                assertThat(mechanism.stepsOf(stage)).as(mechanism.id() + " " + stage).isNotEmpty();
            }
            MechanismStep last = mechanism.steps().getLast();
            assertThat(last.action()).as(mechanism.id()).isEqualTo(WorkAction.DECLARE_COMPLETE);
            assertThat(last.gate().ends()).as(mechanism.id()).isTrue();
            assertThat(last.cast().actors()).containsExactly(mechanism.offices().completer());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void asksNothingThatNoEarlierStepDecides(String id) {
        Profile profile = Profiles.get(id);
        for (Mechanism mechanism : profile.mechanisms()) {
            List<MechanismStep> steps = mechanism.steps();
            for (int place = 0; place < steps.size(); place++) {
                List<Question> decided = steps.subList(0, place)
                        .stream()
                        .map(MechanismStep::gate)
                        .map(Gate::decides)
                        .flatMap(Collection::stream)
                        .toList();
                List<Question> asked = steps.get(place)
                        .gate()
                        .when()
                        .stream()
                        .map(StepCondition::question)
                        .toList();
                assertThat(decided).as(mechanism.id() + " " + steps.get(place).id()).containsAll(asked);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void hasAProcedureForEveryReachAndForm(String id) {
        Profile profile = Profiles.get(id);
        for (AssignmentScope scope : AssignmentScope.values()) {
            for (WorkForm form : WorkForm.values()) {
                assertThat(profile.procedureFor(AssignmentManner.APPOINTMENT, scope, form))
                        .as(scope + " " + form)
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void findsEveryOrganisationByTheNamesItLists(String id) {
        Profile profile = Profiles.get(id);
        for (OrganizationEntry entry : profile.structure().organizations()) {
            assertThat(profile.patternFor(entry.name())).as(entry.name()).isPresent();
            assertThat(entry.aliases()).allSatisfy(alias -> assertThat(profile.patternFor(alias)).isPresent());
        }
    }

    private static Set<String> entries(String catalogue) {
        Matcher entry = Pattern.compile("(?m)^\\| *([A-Z]{3}-R\\d+) *\\|").matcher(catalogue);
        Set<String> entries = new TreeSet<>();
        while (entry.find()) {
            entries.add(entry.group(1));
        }
        return entries;
    }
}
