package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.model.PositionKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructureLevel;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.work.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One of the two regulations, with what its identifiers stand for: a role by how it is found, a level by who stands on it.
record Side(Profile profile) {

    /// The role as the other regulation would know it: by the way it is found, not by its identifier.
    String role(String id) {
        return profile.role(id).map(role -> role.resolution().name()).orElse(id);
    }

    Set<String> roles(Collection<String> ids) {
        return ids.stream().map(this::role).collect(Collectors.toCollection(TreeSet::new));
    }

    LocalizedText roleName(String id, Map<String, LocalizedText> titles) {
        LocalizedText title = titles.get(id);
        return title == null
                ? profile.role(id).map(Role::name).orElseGet(() -> LocalizedText.same(id))
                : title;
    }

    LocalizedText roleNames(String conjunction, List<String> ids) {
        return roleNames(conjunction, ids, Map.of());
    }

    /// @param titles titles that stand in for the names of some roles
    LocalizedText roleNames(String conjunction, List<String> ids, Map<String, LocalizedText> titles) {
        return Phrases.list(conjunction, ids.stream().map(id -> roleName(id, titles)).toList());
    }

    /// Who stands on the level: `Administrator (level 2)`.
    static LocalizedText level(StructurePattern pattern, int number) {
        return pattern.level(number)
                .map(level -> Phrases.say("level.of", kinds(level.kinds()), number))
                .orElseGet(() -> Phrases.say("level", number));
    }

    static LocalizedText levels(StructurePattern pattern, List<Integer> numbers) {
        return Phrases.list("or", numbers.stream().map(number -> level(pattern, number)).toList());
    }

    static LocalizedText kinds(List<PositionKind> kinds) {
        return Phrases.list("or", Phrases.of(kinds));
    }

    /// The level apart from its number: its position kinds, and how many levels above it have the same.
    static String standing(StructurePattern pattern, int number) {
        Set<PositionKind> kinds = pattern.level(number).map(level -> Set.copyOf(level.kinds())).orElse(Set.of());
        long alike = pattern.levels()
                .stream()
                .filter(level -> level.number() < number && Set.copyOf(level.kinds()).equals(kinds))
                .count();
        return new TreeSet<>(kinds) + "#" + alike;
    }

    static List<String> standings(StructurePattern pattern, List<Integer> numbers) {
        return numbers.stream().map(number -> standing(pattern, number)).toList();
    }

    /// The levels from top to bottom: `1 JPT Pratama: Kepala Dinas; 2 Administrator: Sekretaris`.
    static LocalizedText chain(StructurePattern pattern) {
        return Phrases.row(pattern.levels().stream().map(Side::chainLink).toList());
    }

    private static LocalizedText chainLink(StructureLevel level) {
        LocalizedText kinds = kinds(level.kinds());
        LocalizedText named = level.titles().isEmpty()
                ? Phrases.say("chain.kind", level.number(), kinds)
                : Phrases.say("chain.titles", level.number(), kinds, String.join(", ", level.titles()));
        return level.optional() ? Phrases.say("chain.optional", named) : named;
    }
}
