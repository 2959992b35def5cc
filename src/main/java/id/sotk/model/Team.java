package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Tim Kerja: officials who work together on a target of the owner unit (pemilik kinerja).
///
/// @param field field of work, against which a chair's competences are read
/// @param term period and, once fixed, the letter that fixes the team
public record Team(String id, String name, String owner, String field, TeamSeats seats, TeamTerm term)
        implements
            Element {

    public Team {
        Checks.id("identifier of the team", id);
        name = Checks.text("name of the team", name);
        Checks.id("owner unit of the team", owner);
        field = field == null ? "" : field.strip();
        Objects.requireNonNull(seats, "seats of the team must be given");
        Objects.requireNonNull(term, "term of the team must be given");
    }

    public static Team formed(String id, String name, String owner) {
        return new Team(id, name, owner, "", TeamSeats.EMPTY, TeamTerm.OPEN);
    }

    public Team withName(String changed) {
        return new Team(id, changed, owner, field, seats, term);
    }

    public Team withOwner(String changed) {
        return new Team(id, name, changed, field, seats, term);
    }

    public Team withField(String changed) {
        return new Team(id, name, owner, changed, seats, term);
    }

    public Team withSeats(TeamSeats changed) {
        return new Team(id, name, owner, field, changed, term);
    }

    public Team withTerm(TeamTerm changed) {
        return new Team(id, name, owner, field, seats, changed);
    }

    /// How long a team lasts, which target it serves, and the letter that fixes it.
    public record TeamTerm(Optional<String> target, Optional<Period> period, Optional<Instrument> instrument) {
        public static final TeamTerm OPEN = new TeamTerm(Optional.empty(), Optional.empty(), Optional.empty());

        public TeamTerm withTarget(Optional<String> changed) {
            return new TeamTerm(changed, period, instrument);
        }

        public TeamTerm withPeriod(Optional<Period> changed) {
            return new TeamTerm(target, changed, instrument);
        }

        public TeamTerm withInstrument(Optional<Instrument> changed) {
            return new TeamTerm(target, period, changed);
        }
    }
}
