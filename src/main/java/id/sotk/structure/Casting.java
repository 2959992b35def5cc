package id.sotk.structure;

import id.sotk.model.work.Party;
import id.sotk.regulation.work.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who plays each role of the regulation for one target: officials, vacant posts, or actors outside the design.
///
/// A role that nobody can play in this design, such as the chair of a team without one, has no players.
public final class Casting {

    private final Map<String, List<Party>> players;
    private final Map<String, Set<String>> elements = new LinkedHashMap<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private final Set<String> vacant = new LinkedHashSet<>();

    private final Map<String, String> offices;

    private Casting(Map<String, List<Party>> players, Map<String, String> offices, Structure structure) {
        this.players = players;
        this.offices = offices;
        players.forEach((role, parties) -> {
            Set<String> named = new LinkedHashSet<>();
            parties.forEach(party -> party.element().ifPresent(named::add));
            elements.put(role, named);
            if (!parties.isEmpty() && named.isEmpty()) {
                outside.add(role);
            }
            if (!named.isEmpty() && named.stream().allMatch(name -> structure.findUnit(name).isPresent())) {
                vacant.add(role);
            }
        });
    }

    /// Casts every role of the profile for the part.
    public static Casting of(Structure structure, Part part) {
        Map<String, List<Party>> players = new LinkedHashMap<>();
        Map<String, String> offices = new LinkedHashMap<>();
        RoleCast cast = new RoleCast(structure, part);
        for (Role role : structure.profile().work().roles()) {
            players.put(role.id(), cast.players(role));
            cast.office(role).ifPresent(office -> offices.put(role.id(), office));
        }
        return new Casting(players, offices, structure);
    }

    /// Everybody who plays the role; empty where nobody can.
    public List<Party> players(String role) {
        return players.getOrDefault(role, List.of());
    }

    /// Whether the party plays the role, whatever role it acts under: level 1 is the appraiser where the mechanism says so.
    public boolean plays(Party party, String role) {
        if (party.element().isEmpty()) {
            return office(party.role()).equals(office(role));
        }
        Set<String> named = elements.getOrDefault(role, Set.of());
        return named.contains(party.element().get()) || (named.isEmpty() && party.role().equals(role));
    }

    /// The level that holds the office a role stands for, or the role itself.
    private String office(String role) {
        return offices.getOrDefault(role, role);
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
        return outside.contains(role);
    }

    /// Whether nobody fills the role: no such post or seat, or only vacant posts.
    public boolean isUnfilled(String role) {
        return players(role).isEmpty() || vacant.contains(role);
    }

    /// The roles played by anybody, in the order of the profile.
    public List<String> roles() {
        return List.copyOf(players.keySet());
    }

    /// Whether the same persons play both roles.
    public boolean areSame(String role, String other) {
        Set<String> named = elements.getOrDefault(role, Set.of());
        return office(role).equals(office(other))
                || (!named.isEmpty() && named.equals(elements.get(other)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Casting casting && players.equals(casting.players);
    }

    @Override
    public int hashCode() {
        return players.hashCode();
    }
}
