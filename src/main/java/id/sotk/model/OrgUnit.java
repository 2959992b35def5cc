package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// A box of the structure: the agency itself, a bidang, a subbagian, a UPTD, or the functional group.
///
/// @param parent the unit above; empty for the top of the chart
/// @param post the leading post; empty for the functional group only
public record OrgUnit(
        String id, String name, UnitKind kind, Optional<String> parent, Optional<Post> post, UnitRoles roles)
        implements
            Element {

    public OrgUnit {
        Checks.id("identifier of the unit", id);
        name = Checks.text("name of the unit", name);
        Objects.requireNonNull(kind, "kind of the unit must be given");
        Objects.requireNonNull(roles, "roles of the unit must be given");
        parent.ifPresent(above -> Checks.id("parent of the unit", above));
        if (parent.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("parent of a unit must be another unit, was itself \"" + id + "\"");
        }
        if (post.isPresent() == (kind == UnitKind.FUNCTIONAL_GROUP)) {
            throw new IllegalArgumentException(
                    "a unit must have a leading post and the functional group none, was " + kind + " \"" + name + "\"");
        }
    }

    /// The official who holds the leading post, where it is filled.
    public Optional<String> holder() {
        return post.flatMap(Post::holder).map(Holder::official);
    }

    public Optional<PositionKind> positionKind() {
        return post.map(Post::kind);
    }

    public OrgUnit withName(String changed) {
        return new OrgUnit(id, changed, kind, parent, post, roles);
    }

    public OrgUnit withKind(UnitKind changed) {
        return new OrgUnit(id, name, changed, parent, post, roles);
    }

    public OrgUnit withParent(Optional<String> changed) {
        return new OrgUnit(id, name, kind, changed, post, roles);
    }

    public OrgUnit withPost(Post changed) {
        return new OrgUnit(id, name, kind, parent, Optional.of(changed), roles);
    }

    public OrgUnit withRoles(UnitRoles changed) {
        return new OrgUnit(id, name, kind, parent, post, changed);
    }
}
