package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Holder of a structural position, who sits in a unit's leading post and not in a placement.
public record StructuralOfficial(String id, Person person, String position, PositionKind positionKind)
        implements
            Official {

    public StructuralOfficial {
        Checks.id("identifier of the official", id);
        Objects.requireNonNull(person, "person must be given");
        position = Checks.text("structural position", position);
        if (!positionKind.isStructural()) {
            throw new IllegalArgumentException("kind of a structural position must be structural, was " + positionKind);
        }
    }

    @Override
    public Optional<Placement> placement() {
        return Optional.empty();
    }

    @Override
    public StructuralOfficial withPerson(Person changed) {
        return new StructuralOfficial(id, changed, position, positionKind);
    }

    @Override
    public StructuralOfficial withPosition(String changed) {
        return new StructuralOfficial(id, person, changed, positionKind);
    }

    @Override
    public StructuralOfficial withPlacement(Optional<Placement> changed) {
        if (changed.isPresent()) {
            throw new IllegalArgumentException("a structural official sits in a post, was placed in \""
                    + changed.get().unit() + "\"");
        }
        return this;
    }
}
