package id.sotk.structure;

import id.sotk.model.work.Party;
import id.sotk.regulation.work.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Who plays each role of the regulation for one target: officials, vacant posts, or actors outside the design.
///
/// A role that nobody can play in this design, such as the chair of a team without one, has no players.
public final class Casting {

    private final RoleCast cast;
    private final Structure structure;
    private final Map<String, Played> played = new ConcurrentHashMap<>();

    /// A role as it is played.
    ///
    /// @param elements the officials, and the units of vacant posts, who play it
    /// @param office the level that holds the office the role stands for, or the role itself
    private record Played(List<Party> players, Set<String> elements, boolean vacant, String office) {}

    private Casting(Structure structure, Part part) {
        this.structure = structure;
        this.cast = new RoleCast(structure, part);
    }

    /// Casts the roles of the profile for the part, each when it is first asked for.
    public static Casting of(Structure structure, Part part) {
        return new Casting(structure, part);
    }

    private Played played(String role) {
        return played.computeIfAbsent(role, this::play);
    }

    private Played play(String id) {
        Optional<Role> role = structure.profile().role(id);
        List<Party> players = role.map(cast::players).orElse(List.of());
        Set<String> named = new LinkedHashSet<>();
        players.forEach(party -> party.element().ifPresent(named::add));
        boolean vacant = !named.isEmpty() && named.stream().allMatch(name -> structure.findUnit(name).isPresent());
        return new Played(players, named, vacant, role.flatMap(cast::office).orElse(id));
    }

    /// Everybody who plays the role; empty where nobody can.
    public List<Party> players(String role) {
        return played(role).players();
    }

    /// Whether the party plays the role, whatever role it acts under: level 1 is the appraiser where the mechanism says so.
    public boolean plays(Party party, String role) {
        if (party.element().isEmpty()) {
            return office(party.role()).equals(office(role));
        }
        Set<String> named = played(role).elements();
        return named.contains(party.element().get()) || (named.isEmpty() && party.role().equals(role));
    }

    private String office(String role) {
        return played(role).office();
    }

    /// Whether one of the parties plays the role.
    public boolean anyPlays(List<Party> parties, String role) {
        for (Party party : parties) {
            if (plays(party, role)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the role belongs to someone who exists although the design has no post for them.
    public boolean isOutside(String role) {
        return !players(role).isEmpty() && played(role).elements().isEmpty();
    }

    /// Whether nobody fills the role: no such post or seat, or only vacant posts.
    public boolean isUnfilled(String role) {
        return players(role).isEmpty() || played(role).vacant();
    }

    /// The roles played by anybody, in the order of the profile.
    public List<String> roles() {
        return structure.profile().work().roles().stream().map(Role::id).toList();
    }

    /// Whether the same persons play both roles.
    public boolean areSame(String role, String other) {
        Set<String> named = played(role).elements();
        return office(role).equals(office(other))
                || (!named.isEmpty() && named.equals(played(other).elements()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Casting casting && all().equals(casting.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    private Map<String, List<Party>> all() {
        Map<String, List<Party>> all = new LinkedHashMap<>();
        roles().forEach(role -> all.put(role, players(role)));
        return all;
    }
}
