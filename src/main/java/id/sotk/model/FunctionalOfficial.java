package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Pejabat Fungsional: holder of a skill-based position, with a jenjang.
public record FunctionalOfficial(
        String id, Person person, String position, FunctionalGrade grade, Optional<Placement> placement)
        implements
            Official {

    public FunctionalOfficial {
        Checks.id("identifier of the official", id);
        Objects.requireNonNull(person, "person must be given");
        position = Checks.text("functional position", position);
        Objects.requireNonNull(grade, "grade must be given");
        Objects.requireNonNull(placement, "placement must be given, empty for the unplaced");
    }

    @Override
    public PositionKind positionKind() {
        return PositionKind.FUNCTIONAL;
    }

    @Override
    public FunctionalOfficial withPerson(Person changed) {
        return new FunctionalOfficial(id, changed, position, grade, placement);
    }

    @Override
    public FunctionalOfficial withPosition(String changed) {
        return new FunctionalOfficial(id, person, changed, grade, placement);
    }

    public FunctionalOfficial withGrade(FunctionalGrade changed) {
        return new FunctionalOfficial(id, person, position, changed, placement);
    }

    @Override
    public FunctionalOfficial withPlacement(Optional<Placement> changed) {
        return new FunctionalOfficial(id, person, position, grade, changed);
    }
}
