package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Penugasan: work given to an official, alone or in a team.
///
/// @param official who is assigned
/// @param work the team joined, or the target carried out alone
/// @param basis manner, scope and the letter on which it rests
public record Assignment(String id, String official, String work, AssignmentBasis basis) implements Element {

    public Assignment {
        Checks.id("identifier of the assignment", id);
        Checks.id("assigned official", official);
        Checks.id("work of the assignment", work);
        Objects.requireNonNull(basis, "basis of the assignment must be given");
    }

    @Override
    public String name() {
        return id;
    }

    public Assignment withBasis(AssignmentBasis changed) {
        return new Assignment(id, official, work, changed);
    }

    /// How an assignment came about.
    public record AssignmentBasis(
            AssignmentManner manner, AssignmentScope scope, Optional<Instrument> instrument, Optional<Period> period) {
        public AssignmentBasis {
            Objects.requireNonNull(manner, "manner must be given");
            Objects.requireNonNull(scope, "scope must be given");
            Objects.requireNonNull(instrument, "instrument must be given, empty where none is recorded");
            Objects.requireNonNull(period, "period must be given, empty where open");
        }

        public AssignmentBasis withInstrument(Optional<Instrument> changed) {
            return new AssignmentBasis(manner, scope, changed, period);
        }
    }
}
