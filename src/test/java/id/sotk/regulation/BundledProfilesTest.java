package id.sotk.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Severity;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.regulation.work.WorkForm;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundled profile permits only what it may, and its mechanisms can be walked.
class BundledProfilesTest {
    static List<String> profiles() {
        return Profiles.ids();
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
                assertThat(Flow.steps(mechanism, stage)).as(mechanism.id() + " " + stage).isNotEmpty();
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

}
