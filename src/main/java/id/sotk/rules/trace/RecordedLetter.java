package id.sotk.rules.trace;

import id.sotk.model.Assignment;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import id.sotk.regulation.work.WorkForm;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// One letter by which a design assigns people to a work, or the want of one.
///
/// The same letter (kind, number, date, issuer, content) on several assignments to one work is one letter.
///
/// @param subject the element a finding points to: the team, or the assignment where the letter is one person's
/// @param work the team joined, or the target carried out alone
/// @param officials who is assigned by it, in the order of the assignments
/// @param manner how the assignments came about
/// @param scope how far the widest of them reaches
/// @param instrument the letter; empty where none is recorded
public record RecordedLetter(
        String subject,
        String work,
        List<String> officials,
        AssignmentManner manner,
        AssignmentScope scope,
        WorkForm form,
        Optional<Instrument> instrument) {

    public RecordedLetter {
        officials = List.copyOf(officials);
        Objects.requireNonNull(instrument, "letter must be given, empty where none is recorded");
    }

    /// What tells letters apart.
    private record Key(String work, AssignmentManner manner, Optional<Instrument> instrument) {}

    /// The letters of all assignments and teams listed, in the order of the teams and then of the assignments.
    public static List<RecordedLetter> of(Structure structure) {
        Organization organization = structure.organization();
        Map<String, Team> teams = new LinkedHashMap<>();
        structure.teams().forEach(team -> teams.put(team.id(), team));
        Map<Key, List<Assignment>> letters = new LinkedHashMap<>();
        for (Assignment assignment : structure.assignments()) {
            boolean listed = teams.containsKey(assignment.work())
                    || organization.targets().contains(assignment.work());
            if (listed) {
                letters.computeIfAbsent(key(assignment, teams), _ -> new ArrayList<>()).add(assignment);
            }
        }
        List<RecordedLetter> recorded = new ArrayList<>();
        Map<String, List<Key>> byWork = letters.keySet().stream().collect(Collectors.groupingBy(Key::work));
        for (Team team : teams.values()) {
            ofTeam(team, byWork.getOrDefault(team.id(), List.of()), structure).ifPresent(recorded::add);
        }
        letters.forEach((key, assigned) -> recorded.add(of(key, assigned, teams)));
        return recorded;
    }

    /// The letter by which the team itself is formed; empty where nobody sits in it.
    static Optional<RecordedLetter> of(Structure structure, Team team) {
        return ofTeam(team, List.of(), structure);
    }

    /// An assignment to a team without a letter of its own rests on the team's.
    private static Key key(Assignment assignment, Map<String, Team> teams) {
        Optional<Instrument> own = assignment.basis().instrument();
        Team team = teams.get(assignment.work());
        return new Key(
                assignment.work(),
                assignment.basis().manner(),
                own.isPresent() || team == null ? own : team.term().instrument());
    }

    private static RecordedLetter of(Key key, List<Assignment> assigned, Map<String, Team> teams) {
        Team team = teams.get(key.work());
        boolean ofTheTeam = team != null
                && (assigned.size() > 1 || key.instrument().equals(team.term().instrument()));
        AssignmentScope widest = AssignmentScope.IN_UNIT;
        for (Assignment assignment : assigned) {
            AssignmentScope scope = assignment.basis().scope();
            widest = scope.compareTo(widest) > 0 ? scope : widest;
        }
        return new RecordedLetter(
                ofTheTeam ? key.work() : assigned.getFirst().id(),
                key.work(),
                assigned.stream().map(Assignment::official).toList(),
                key.manner(),
                widest,
                team == null ? WorkForm.INDIVIDUAL : WorkForm.TEAM,
                key.instrument());
    }

    /// The letter of a team, or the want of one, where no assignment of its members has it.
    private static Optional<RecordedLetter> ofTeam(Team team, List<Key> known, Structure structure) {
        Optional<Instrument> letter = team.term().instrument();
        for (Key key : known) {
            if (letter.isEmpty() || key.instrument().equals(letter)) {
                return Optional.empty();
            }
        }
        List<String> seated = new ArrayList<>();
        team.seats().chair().ifPresent(seated::add);
        seated.addAll(team.seats().members());
        boolean guests = seated.stream()
                .flatMap(official -> structure.home(official).stream())
                .anyMatch(home -> !home.isWithin(structure.unit(team.owner())));
        return seated.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordedLetter(
                        team.id(),
                        team.id(),
                        seated,
                        AssignmentManner.APPOINTMENT,
                        guests ? AssignmentScope.CROSS_UNIT : AssignmentScope.IN_UNIT,
                        WorkForm.TEAM,
                        letter));
    }

    /// Whether somebody is assigned by nothing but spoken words, or nothing is known of a letter.
    public boolean isUnwritten() {
        return instrument.isEmpty() || instrument.get().kind() == InstrumentKind.ORAL;
    }

    /// Whether it is a letter of a kind that the regulation prints or lists contents for.
    public boolean hasForm() {
        return !isUnwritten() && instrument.orElseThrow().kind() != InstrumentKind.WRITTEN_PROOF;
    }
}
