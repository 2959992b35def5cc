package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// What a unit is besides a box: who leads its work, which pattern it follows, and its special standings.
///
/// @param leader the unit whose post leads the work, or the official who does; empty where the pattern decides
/// @param pattern the structure pattern of this unit and what hangs below it; empty where the parent's holds
/// @param coordinating a level-3 post that coordinates the officials' work like a chair
/// @param independent an independent work unit, which a functional official may head
/// @param exempt a permitted exception to the limit on structural levels
public record UnitRoles(
        Optional<String> leader,
        Optional<String> pattern,
        boolean coordinating,
        boolean independent,
        boolean exempt) {

    public static final UnitRoles PLAIN = new UnitRoles(Optional.empty(), Optional.empty(), false, false, false);

    public UnitRoles {
        Objects.requireNonNull(leader, "leader must be given, empty where the pattern decides");
        Objects.requireNonNull(pattern, "pattern must be given, empty where the parent's holds");
    }

    public UnitRoles withLeader(Optional<String> changed) {
        return new UnitRoles(changed, pattern, coordinating, independent, exempt);
    }

    public UnitRoles withPattern(Optional<String> changed) {
        return new UnitRoles(leader, changed, coordinating, independent, exempt);
    }

    public UnitRoles withCoordinating(boolean changed) {
        return new UnitRoles(leader, pattern, changed, independent, exempt);
    }

    public UnitRoles withIndependent(boolean changed) {
        return new UnitRoles(leader, pattern, coordinating, changed, exempt);
    }

    public UnitRoles withExempt(boolean changed) {
        return new UnitRoles(leader, pattern, coordinating, independent, changed);
    }
}
