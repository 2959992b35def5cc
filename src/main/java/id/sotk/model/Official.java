package id.sotk.model;

import java.util.Optional;

/// A civil servant on the staff list: functional, executing, or holding a structural post.
public sealed interface Official extends Element permits FunctionalOfficial, ExecutorOfficial, StructuralOfficial {

    Person person();

    /// Name of the position, such as Pranata Komputer, Pengolah Data dan Informasi, Kepala Bidang.
    String position();

    PositionKind positionKind();

    /// Where the official sits; empty for a structural official, who sits in a post, and for the unplaced.
    Optional<Placement> placement();

    Official withPerson(Person changed);

    Official withPosition(String changed);

    /// The same official placed, or unplaced; a structural official refuses a placement.
    Official withPlacement(Optional<Placement> changed);

    @Override
    default String name() {
        return person().name();
    }
}
