package id.sotk.samples;

import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.Official;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts one team together from officials on the staff list.
final class TeamDraft {

    private final Draft draft;
    private final String owner;
    private final String name;
    private final String field;
    private final List<String> members = new ArrayList<>();
    private Optional<String> coordinator = Optional.empty();
    private String chair = "";

    TeamDraft(Draft draft, String owner, String name, String field) {
        this.draft = draft;
        this.owner = owner;
        this.name = name;
        this.field = field;
    }

    /// Lets somebody chair who learns the field of the team on the way.
    TeamDraft chair(String official) {
        chair = official;
        return this;
    }

    TeamDraft coordinator(String official) {
        coordinator = Optional.of(official);
        return this;
    }

    TeamDraft member(String official) {
        members.add(official);
        return this;
    }

    /// Fixes the team for the year, to reach the target.
    String toReach(String target) {
        String id = Draft.slug(name);
        Instrument order = draft.letters().team();
        TeamSeats seats = new TeamSeats(coordinator, Optional.of(chair), members);
        String targetId = Draft.slug(target);
        draft.add(new Target(targetId, target, owner, Optional.of(id), Optional.of(Letters.TERM)));
        draft.add(new Team(id, name, owner, field, seats,
                new Team.TeamTerm(Optional.of(targetId), Optional.of(Letters.TERM), Optional.of(order))));
        learn(chair);
        coordinator.ifPresent(this::learn);
        for (String official : seats.everybody()) {
            draft.assign(official, id, draft.letters().inTeam(scope(official), order));
        }
        return id;
    }

    private AssignmentScope scope(String official) {
        boolean inside = draft.official(official).placement().map(Placement::unit).filter(owner::equals).isPresent();
        return inside ? AssignmentScope.IN_UNIT : AssignmentScope.CROSS_UNIT;
    }

    private void learn(String id) {
        Official official = draft.official(id);
        Person person = official.person();
        if (!person.qualification().matches(field)) {
            List<String> competences = new ArrayList<>(person.qualification().competences());
            competences.addFirst(field);
            draft.change(official.withPerson(person.withQualification(
                    person.qualification().withCompetences(competences))));
        }
    }
}
