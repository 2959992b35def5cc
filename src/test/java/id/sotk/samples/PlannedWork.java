package id.sotk.samples;

import id.sotk.model.Assignment.AssignmentBasis;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Official;
import id.sotk.model.Person;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.WorkForm;
import id.sotk.structure.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The teams, targets and assignments of a planned sample, on the letters its regulation foresees.
final class PlannedWork {

    private static final List<InstrumentKind> TEAM_LETTERS = List.of(
            InstrumentKind.DECREE, InstrumentKind.ORDER, InstrumentKind.ASSIGNMENT_LETTER);

    private static final List<InstrumentKind> LETTERS = List.of(
            InstrumentKind.ORDER, InstrumentKind.ASSIGNMENT_LETTER);

    private final PlannedSample sample;
    private final Draft draft;
    private final Profile profile;
    private final List<TeamPlan> teams = new ArrayList<>();

    /// A team whose people may be planned further down.
    private record TeamPlan(String owner, String unit, Outline line, List<Seat> seats) {}

    /// @param entered whoever the plan made; empty for somebody planned elsewhere
    private record Seat(String kind, PersonPlan plan, List<String> entered) {}

    private record Letter(LetterForm form, String issuer) {}

    PlannedWork(PlannedSample sample, Draft draft, Profile profile) {
        this.sample = sample;
        this.draft = draft;
        this.profile = profile;
    }

    /// `alone Arsiparis, Terampil | what is to be reached`
    void alone(String unit, Outline line) {
        String official = sample.enter(PersonPlan.parse(line.subject()), unit).getFirst();
        String owner = owner(unit);
        String target = target(line.field(1), owner, official);
        AssignmentScope scope = scope(official, owner);
        Letter letter = letter(scope, WorkForm.INDIVIDUAL, LETTERS);
        assign(official, target, scope, draft.letters().foreseen(letter.form(), letter.issuer()));
    }

    /// `team | name | field | what is to be reached`, its seats below it.
    void team(String unit, Outline line) {
        List<Seat> seats = new ArrayList<>();
        for (Outline seat : line.below()) {
            if (seat.subject().equals("head")) {
                String head = sample.standing(sample.unit(unit)).head().official().orElseThrow().id();
                seats.add(new Seat(seat.keyword(), null, List.of(head)));
            } else {
                PersonPlan plan = PersonPlan.parse(seat.subject());
                seats.add(new Seat(seat.keyword(), plan, plan.known() ? List.of() : sample.enter(plan, unit)));
            }
        }
        teams.add(new TeamPlan(owner(unit), unit, line, seats));
    }

    /// The unit that owns the performance: above a post that only coordinates.
    private String owner(String unit) {
        Standing at = sample.standing(sample.unit(unit));
        return (at.unit().roles().coordinating() ? at.above().orElseThrow() : at).unit().id();
    }

    /// Seats the teams, once everybody is on the staff list.
    void assign() {
        teams.forEach(this::seat);
    }

    private void seat(TeamPlan plan) {
        String id = Draft.slug(plan.line().field(1));
        String field = plan.line().field(2);
        TeamSeats seats = new TeamSeats(
                people(plan, "coordinator").stream().findFirst(),
                people(plan, "chair").stream().findFirst(),
                people(plan, "member"));
        String target = target(plan.line().field(3), plan.owner(), id);
        AssignmentScope scope = seats.everybody()
                .stream()
                .allMatch(who -> scope(who, plan.owner()) == AssignmentScope.IN_UNIT) ? AssignmentScope.IN_UNIT
                        : AssignmentScope.CROSS_UNIT;
        Letter letter = teamLetter(plan, seats, scope);
        Instrument order = draft.letters().foreseen(letter.form(), letter.issuer());
        draft.add(new Team(id, plan.line().field(1), plan.owner(), field, seats,
                new Team.TeamTerm(Optional.of(target), Optional.of(Letters.TERM), Optional.of(order))));
        seats.chair().ifPresent(chair -> learn(chair, field));
        seats.coordinator().ifPresent(coordinator -> learn(coordinator, field));
        for (String official : seats.everybody()) {
            AssignmentScope reach = scope(official, plan.owner());
            assign(official, id, reach, reach == AssignmentScope.IN_UNIT || isOfTeams(letter)
                    ? order
                    : guestLetter());
        }
    }

    private List<String> people(TeamPlan plan, String kind) {
        return plan.seats()
                .stream()
                .filter(seat -> seat.kind().equals(kind))
                .flatMap(seat -> seat.entered().isEmpty() ? sample.enter(seat.plan(), plan.unit()).stream()
                        : seat.entered().stream())
                .toList();
    }

    private Letter teamLetter(TeamPlan plan, TeamSeats seats, AssignmentScope scope) {
        Optional<Official> structural = seats.chair()
                .map(draft::official)
                .filter(chair -> chair.positionKind().isStructural());
        if (structural.isPresent()) {
            String issuer = plan.line().field(4);
            return profile.work()
                    .letters()
                    .stream()
                    .filter(form -> form.issuers().stream().anyMatch(by -> by.role().equals(issuer)))
                    .filter(form -> LETTERS.contains(form.kind()))
                    .reduce((_, last) -> last)
                    .map(form -> new Letter(form, issuer))
                    .orElseThrow();
        }
        AssignmentScope of = find(scope, WorkForm.TEAM, TEAM_LETTERS).filter(this::isOfTeams).isPresent() ? scope
                : AssignmentScope.IN_UNIT;
        return letter(of, WorkForm.TEAM, TEAM_LETTERS);
    }

    /// Whether the letter fixes a whole team, guests included.
    private boolean isOfTeams(Letter letter) {
        return letter.form().kind() == InstrumentKind.ORDER;
    }

    private Instrument guestLetter() {
        Letter letter = letter(AssignmentScope.CROSS_UNIT, WorkForm.TEAM, LETTERS);
        return draft.letters().foreseen(letter.form(), letter.issuer());
    }

    private Letter letter(AssignmentScope scope, WorkForm work, List<InstrumentKind> kinds) {
        return find(scope, work, kinds).orElseThrow();
    }

    private Optional<Letter> find(AssignmentScope scope, WorkForm work, List<InstrumentKind> kinds) {
        for (InstrumentKind kind : kinds) {
            for (LetterForm form : profile.work().letters()) {
                if (form.kind() == kind && !form.issuersFor(scope, work).isEmpty()) {
                    return Optional.of(new Letter(form, form.issuersFor(scope, work).getFirst().role()));
                }
            }
        }
        return Optional.empty();
    }

    private String target(String words, String owner, String executor) {
        String[] all = Draft.slug(words).split("-");
        String id = String.join("-", List.of(all).subList(0, Math.min(all.length, 5)));
        draft.add(new Target(id, words, owner, Optional.of(executor), Optional.of(Letters.TERM)));
        return id;
    }

    /// How far the work reaches, seen from the unit whose leader answers for it.
    private AssignmentScope scope(String official, String owner) {
        Standing unit = sample.standing(owner);
        Standing led = unit.leader().post().filter(unit::isWithin).orElse(unit);
        return sample.home(official).isWithin(led) ? AssignmentScope.IN_UNIT : AssignmentScope.CROSS_UNIT;
    }

    private void assign(String official, String work, AssignmentScope scope, Instrument letter) {
        draft.assign(official, work, new AssignmentBasis(
                AssignmentManner.APPOINTMENT, scope, Optional.of(letter), Optional.of(Letters.TERM)));
    }

    private void learn(String id, String field) {
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
