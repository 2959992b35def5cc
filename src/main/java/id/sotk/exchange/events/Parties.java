package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.model.work.Party;
import id.sotk.structure.Casting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads who acts and who is addressed: by identifiers with their roles, or by names from which the roles follow.
final class Parties {

    /// A cell that says there was nobody.
    static final String NOBODY = "-";

    /// Stands between several names, identifiers or roles in a cell.
    static final String BETWEEN = "|";

    private static final Pattern SPLIT = Pattern.compile("\\s*[|;\\n]\\s*");

    private final Names names;
    private final Supplier<Casting> casting;
    private final Side side;

    /// The columns of those who act, or of those addressed, and the roles the step has for them.
    record Side(Column id, Column name, Column role, List<String> roles) {

        static Side acting(List<String> roles) {
            return new Side(Column.ACTOR_ID, Column.ACTOR, Column.ACTOR_ROLE, roles);
        }

        static Side addressed(List<String> roles) {
            return new Side(Column.ADDRESSEE_ID, Column.ADDRESSEE, Column.ADDRESSEE_ROLE, roles);
        }
    }

    /// @param casting who plays which role, asked for only where the row does not say it
    Parties(Names names, Supplier<Casting> casting, Side side) {
        this.names = names;
        this.casting = casting;
        this.side = side;
    }

    /// Everybody the row names; nobody where the cells are blank.
    List<Party> read(LogRow row) throws RowRefused {
        if (row.has(side.id())) {
            return identified(row);
        }
        String cell = row.get(side.name());
        if (cell.isEmpty() || isNobody(cell)) {
            return List.of();
        }
        List<String> roles = split(row.get(side.role()));
        List<Party> parties = new ArrayList<>();
        for (String name : parts(cell)) {
            Names.Who who = names.who(side.name(), name);
            Optional<String> stated = roles.size() == 1 ? names.role(roles.getFirst()) : Optional.empty();
            parties.addAll(parties(who, stated));
        }
        return List.copyOf(parties);
    }

    /// Those the step would have act or be addressed.
    List<Party> usual() {
        return side.roles().stream().flatMap(this::players).distinct().toList();
    }

    static boolean isNobody(String cell) {
        return cell.equals(NOBODY) || cell.equals("–") || cell.equals("—");
    }

    static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : SPLIT.splitAsStream(cell).filter(part -> !part.isEmpty()).toList();
    }

    /// The names in a cell: the whole where it is one, else what stands between the marks, else between `dan`.
    private List<String> parts(String cell) {
        List<String> marked = split(cell);
        List<String> joined = List.of(cell.split("\\s+(dan|and|&)\\s+"));
        if (isOne(cell)) {
            return List.of(cell);
        }
        if (marked.size() > 1) {
            return marked;
        }
        return joined.stream().allMatch(this::isOne) ? joined : List.of(cell);
    }

    private boolean isOne(String name) {
        try {
            names.who(side.name(), name);
            return true;
        } catch (RowRefused _) {
            return false;
        }
    }

    private List<Party> parties(Names.Who who, Optional<String> stated) {
        if (who.role().isPresent()) {
            return players(who.role().get()).toList();
        }
        return who.elements()
                .stream()
                .map(element -> Party.of(stated.orElseGet(() -> role(element)), element))
                .toList();
    }

    private Stream<Party> players(String role) {
        List<Party> players = casting.get().players(role);
        return players.isEmpty() ? Stream.of(Party.outside(role)) : players.stream();
    }

    private List<Party> identified(LogRow row) throws RowRefused {
        List<String> elements = split(row.get(side.id()));
        List<String> roles = split(row.get(side.role()));
        if (!roles.isEmpty() && roles.size() != elements.size()) {
            throw new RowRefused(side.role(), row.get(side.role()), "roles", String.valueOf(elements.size()));
        }
        List<Party> parties = new ArrayList<>();
        for (int place = 0; place < elements.size(); place++) {
            Optional<String> role = roles.isEmpty() ? Optional.empty() : Optional.of(known(roles.get(place)));
            if (!elements.get(place).equals(NOBODY)) {
                for (String element : names.element(side.id(), elements.get(place))) {
                    parties.add(Party.of(role.orElseGet(() -> role(element)), element));
                }
            } else {
                role.map(Party::outside).ifPresent(parties::add);
            }
        }
        return List.copyOf(parties);
    }

    private String known(String role) throws RowRefused {
        return role.equals(Party.BYSTANDER)
                ? role
                : names.role(role).orElseThrow(() -> new RowRefused(side.role(), role, "role"));
    }

    /// The role someone acts in: one the step has, else any they play.
    private String role(String element) {
        return Stream.concat(side.roles().stream(), casting.get().roles().stream())
                .filter(role -> casting.get()
                        .players(role)
                        .stream()
                        .anyMatch(party -> party.element().filter(element::equals).isPresent()))
                .findFirst()
                .orElse(Party.BYSTANDER);
    }
}
