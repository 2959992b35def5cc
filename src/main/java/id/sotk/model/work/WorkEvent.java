package id.sotk.model.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One thing that happened to a target: who did what, to whom, with which document, in which stage.
public sealed interface WorkEvent {

    Circumstance circumstance();

    default Stage stage() {
        return circumstance().stage();
    }

    default List<Party> actors() {
        return circumstance().actors();
    }

    default List<Party> addressees() {
        return circumstance().addressees();
    }

    default Optional<WorkDocument> document() {
        return circumstance().document();
    }

    /// When, by whom, to whom, with what.
    ///
    /// @param tick order of the event in its trace, from 0, or a time in any unit that only grows
    /// @param day the day it happened; empty in a walk, which knows no calendar, and where a log does not say
    record Circumstance(
            long tick, Stage stage, List<Party> actors, List<Party> addressees, Optional<WorkDocument> document,
            Optional<LocalDate> day) {
        public Circumstance {
            Objects.requireNonNull(stage, "stage must be given");
            actors = List.copyOf(actors);
            addressees = List.copyOf(addressees);
            Objects.requireNonNull(document, "document must be given, empty where none travels");
            Objects.requireNonNull(day, "day must be given, empty where it is not known");
        }

        public Circumstance(
                long tick, Stage stage, List<Party> actors, List<Party> addressees, Optional<WorkDocument> document) {
            this(tick, stage, actors, addressees, document, Optional.empty());
        }
    }

    /// A step of the mechanism carried out.
    ///
    /// @param step identifier of the step in the mechanism, such as `PR4`; empty for an act outside it
    record Act(Circumstance circumstance, WorkAction action, Optional<String> step, Outcome outcome)
            implements
                WorkEvent {}

    /// A step of an assignment procedure: a request, an answer, a recommendation, a letter of assignment.
    ///
    /// @param procedure identifier of the procedure in the profile
    /// @param step identifier of the procedure's step
    /// @param assignee the official whose assignment it concerns; empty for a whole team
    record Correspondence(
            Circumstance circumstance, String procedure, String step, Optional<String> assignee, Outcome outcome)
            implements
                WorkEvent {}

    /// A choice that opens one branch of the mechanism: individual or team, cross-unit or not, chair needed or not.
    record Decision(Circumstance circumstance, Question question, String answer) implements WorkEvent {}

    /// What a decision settles.
    enum Question {
        /// Answers `team` or `individual`.
        EXECUTION_MODE,
        /// Answers `none`, `cross-unit`, `cross-apparatus`, `cross-agency`.
        INVOLVEMENT,
        /// Answers `yes` or `no`.
        CHAIR_NEEDED,
        /// Answers `yes` or `no`.
        COORDINATOR_NEEDED
    }
}
