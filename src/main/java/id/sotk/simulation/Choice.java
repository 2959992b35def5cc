package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.WorkEvent.Question;
import id.sotk.regulation.work.StepCondition;
import java.util.Optional;

/// A move the regulation allows.
public sealed interface Choice extends Move {

    /// Carries out the step as it should be.
    ///
    /// @param performance who acts towards whom with what
    /// @param answer the fact the act itself establishes, such as conforming or refused
    record TakeStep(String key, LocalizedText name, Performance performance, Optional<StepCondition> answer)
            implements
                Choice {}

    /// Answers a question the step leaves open.
    ///
    /// @param executor the team or official the answer puts to work
    record Decide(String key, LocalizedText name, Question question, StepCondition answer, Optional<String> executor)
            implements
                Choice {}

    /// Leaves out a step the regulation makes optional.
    record PassOver(String key, LocalizedText name) implements Choice {}
}
