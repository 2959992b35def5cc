package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Pelaksana: holder of a general executing position, with a kelas jabatan of 1 to 17.
public record ExecutorOfficial(
        String id, Person person, String position, int jobClass, Optional<Placement> placement) implements Official {

    public ExecutorOfficial {
        Checks.id("identifier of the official", id);
        Objects.requireNonNull(person, "person must be given");
        position = Checks.text("executing position", position);
        Checks.within("kelas jabatan", 1, 17, jobClass);
        Objects.requireNonNull(placement, "placement must be given, empty for the unplaced");
    }

    @Override
    public PositionKind positionKind() {
        return PositionKind.EXECUTOR;
    }

    @Override
    public ExecutorOfficial withPerson(Person changed) {
        return new ExecutorOfficial(id, changed, position, jobClass, placement);
    }

    @Override
    public ExecutorOfficial withPosition(String changed) {
        return new ExecutorOfficial(id, person, changed, jobClass, placement);
    }

    public ExecutorOfficial withJobClass(int changed) {
        return new ExecutorOfficial(id, person, position, changed, placement);
    }

    @Override
    public ExecutorOfficial withPlacement(Optional<Placement> changed) {
        return new ExecutorOfficial(id, person, position, jobClass, changed);
    }
}
