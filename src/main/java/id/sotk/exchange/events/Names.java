package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogWords;
import id.sotk.model.Nip;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.regulation.work.Role;
import id.sotk.structure.Officer;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the post, official, team, unit, role or target a cell of an event log names.
///
/// An identifier goes first, then the NIP, then names, the closest kind first: officials, posts, units, teams, roles.
/// Capitals, spaces and punctuation make no difference, and an official's titles may be left out.
final class Names {

    /// What stands in brackets behind a name: the holder of a post, the number of persons.
    private static final String REMARK = "\\s*\\([^()]*\\)$";

    private final Structure structure;
    private final List<Map<String, Set<String>>> kinds = new ArrayList<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Optional<Who>> found = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    /// Who is meant: elements of the design, or a role.
    ///
    /// @param elements officials, or units whose posts are vacant
    /// @param role the role, where the cell names one
    record Who(List<String> elements, Optional<String> role) {}

    Names(Structure structure) {
        this.structure = structure;
        kinds.add(numbers());
        kinds.add(officials(Official::name));
        kinds.add(officials(official -> untitled(official.name())));
        kinds.add(posts());
        kinds.add(officials(Official::position));
        kinds.add(units());
        kinds.add(teams());
        List<Role> all = structure.profile().work().roles();
        all.forEach(role -> roles.put(LogWords.plain(role.id()), role.id()));
        all.forEach(role -> LogWords.plain(role.name()).forEach(name -> roles.putIfAbsent(name, role.id())));
        for (Target target : structure.organization().targets()) {
            targets.putIfAbsent(LogWords.plain(target.name()), target.id());
        }
    }

    /// The persons, vacant posts or role a cell names.
    ///
    /// @throws RowRefused where it names nothing here, or several of a kind
    Who who(Column column, String cell) throws RowRefused {
        Optional<Who> known = found.get(cell);
        if (known == null) {
            known = sought(column, cell);
            if (known.isEmpty()) {
                known = sought(column, cell.replaceFirst(REMARK, ""));
            }
            if (known.isEmpty()) {
                known = sought(column, untitled(cell));
            }
            found.put(cell, known);
        }
        return known.orElseThrow(() -> new RowRefused(column, cell, "unknown"));
    }

    /// The official or the unit of a vacant post with this identifier; everybody in the team where it is a team's.
    ///
    /// @throws RowRefused where the design has none
    List<String> element(Column column, String id) throws RowRefused {
        boolean own = structure.organization().officials().contains(id) || structure.findUnit(id).isPresent();
        return own ? List.of(id) : who(column, id).elements();
    }

    /// The role a cell names, by identifier or name.
    Optional<String> role(String cell) {
        return Optional.ofNullable(roles.get(LogWords.plain(cell)));
    }

    /// The target a cell names, by identifier or name.
    Optional<Target> target(String cell) {
        return structure.organization()
                .targets()
                .find(cell)
                .or(() -> Optional.ofNullable(targets.get(LogWords.plain(cell)))
                        .map(structure.organization().targets()::get));
    }

    /// The unit a cell names, by identifier or name.
    Optional<String> unit(String cell) {
        if (structure.findUnit(cell).isPresent()) {
            return Optional.of(cell);
        }
        String sought = LogWords.plain(cell);
        return structure.units()
                .stream()
                .map(Standing::unit)
                .filter(unit -> LogWords.plain(unit.name()).equals(sought))
                .map(OrgUnit::id)
                .findFirst();
    }

    /// The team or official who carries a target out, or its owner unit where nobody was chosen.
    ///
    /// @throws RowRefused where the cell names none
    String executor(String cell) throws RowRefused {
        if (structure.organization().find(cell).isPresent()) {
            return cell;
        }
        String sought = LogWords.plain(cell);
        Optional<Team> team = structure.organization()
                .teams()
                .stream()
                .filter(known -> LogWords.plain(known.name()).equals(sought))
                .findFirst();
        if (team.isPresent()) {
            return team.get().id();
        }
        List<String> persons = who(Column.EXECUTOR, cell).elements();
        if (persons.size() != 1) {
            throw new RowRefused(Column.EXECUTOR, cell, "unknown");
        }
        return persons.getFirst();
    }

    private Optional<Who> sought(Column column, String cell) throws RowRefused {
        Optional<Who> exact = exact(cell);
        if (exact.isPresent()) {
            return exact;
        }
        String sought = LogWords.plain(cell);
        for (Map<String, Set<String>> kind : kinds) {
            Set<String> meant = kind.getOrDefault(sought, Set.of());
            if (meant.size() > 1) {
                throw new RowRefused(column, cell, "several", String.join(", ", meant.stream().limit(5).toList()));
            }
            if (meant.size() == 1) {
                return exact(meant.iterator().next());
            }
        }
        return Optional.ofNullable(roles.get(sought)).map(role -> new Who(List.of(), Optional.of(role)));
    }

    /// The element of this identifier: the official, the holder of the unit's post, everybody who does the team's work.
    private Optional<Who> exact(String id) {
        Optional<Team> team = structure.organization().teams().find(id);
        if (team.isPresent()) {
            List<String> seated = new ArrayList<>(team.get().seats().chair().stream().toList());
            seated.addAll(team.get().seats().members());
            return Optional.of(new Who(seated, Optional.empty()));
        }
        if (structure.findUnit(id).isPresent()) {
            Officer head = structure.unit(id).head();
            String holder = head.official().map(Official::id).orElse(id);
            return Optional.of(new Who(List.of(holder), Optional.empty()));
        }
        return structure.organization()
                .officials()
                .find(id)
                .map(official -> new Who(List.of(official.id()), Optional.empty()));
    }

    private Map<String, Set<String>> numbers() {
        Map<String, Set<String>> numbers = new HashMap<>();
        for (Official official : structure.organization().officials()) {
            official.person().nip().map(Nip::digits).ifPresent(digits -> add(numbers, digits, official.id()));
        }
        return numbers;
    }

    private Map<String, Set<String>> officials(java.util.function.Function<Official, String> name) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Official official : structure.organization().officials()) {
            add(names, name.apply(official), official.id());
        }
        return names;
    }

    private Map<String, Set<String>> posts() {
        Map<String, Set<String>> posts = new HashMap<>();
        for (Standing standing : structure.units()) {
            OrgUnit unit = standing.unit();
            unit.post().ifPresent(post -> {
                String called = structure.officer(unit.id()).name();
                add(posts, called, unit.id());
                add(posts, called.replaceFirst(REMARK, ""), unit.id());
                add(posts, post.title() + " " + unit.name(), unit.id());
                add(posts, post.title(), unit.id());
            });
        }
        return posts;
    }

    private Map<String, Set<String>> units() {
        Map<String, Set<String>> units = new HashMap<>();
        structure.units().forEach(standing -> add(units, standing.unit().name(), standing.unit().id()));
        return units;
    }

    private Map<String, Set<String>> teams() {
        Map<String, Set<String>> teams = new HashMap<>();
        structure.organization().teams().forEach(team -> add(teams, team.name(), team.id()));
        return teams;
    }

    private static void add(Map<String, Set<String>> names, String name, String id) {
        names.computeIfAbsent(LogWords.plain(name), _ -> new LinkedHashSet<>()).add(id);
    }

    /// The name without the titles before and after it.
    private static String untitled(String name) {
        return name.replaceFirst(",.*$", "").replaceAll("\\b\\p{L}{1,5}\\.(?=\\s)", "").strip();
    }
}
