package id.sotk.rules.trace;

import id.sotk.model.AssignmentScope;
import id.sotk.model.Target;
import id.sotk.model.work.Party;
import id.sotk.model.work.Trace;
import id.sotk.model.work.WorkEvent;
import id.sotk.model.work.WorkEvent.Question;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Deeds;
import id.sotk.rules.words.Word;
import id.sotk.structure.Casting;
import id.sotk.structure.Part;
import id.sotk.structure.PatternArea;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// A trace read with the design and the regulation: its moments in order, and who played which role at each.
///
/// Made once per judgement for every rule to ask. It never says whether the work is finished: a rule finds a
/// violation only at an event that is already there, so that what was right so far stays right.
public final class Course {

    private final Trace trace;
    private final Structure structure;
    private final Part part;
    private final Map<Then, Casting> castings = new HashMap<>();
    private final Map<List<String>, List<Moment>> matched = new HashMap<>();
    private final List<Moment> moments;
    private final Optional<String> record;
    private final boolean whole;
    private Beginning beginning;

    /// On what the casting of an event depends, within one course.
    private record Then(Optional<String> executor, AssignmentScope scope, Optional<String> guest) {}

    private Course(Trace trace, Structure structure, Part part, Function<Part, Casting> cast,
            Optional<String> record, boolean whole) {
        this.whole = whole;
        this.trace = trace;
        this.structure = structure;
        this.part = part;
        this.record = record;
        this.moments = Collections.unmodifiableList(read(cast));
    }

    /// Reads the trace; refuses one whose target is not in the design or whose mechanism is not in the profile.
    public static Course of(Trace trace, Structure structure) {
        return of(trace, structure, part -> Casting.of(structure, part), false);
    }

    /// Reads the trace of a walk, which begins at the beginning and leaves nothing out, with the castings at hand.
    public static Course ofWalk(Trace trace, Structure structure, Function<Part, Casting> cast) {
        return of(trace, structure, cast, true);
    }

    private static Course of(Trace trace, Structure structure, Function<Part, Casting> cast, boolean whole) {
        Target target = structure.organization().targets().get(trace.target());
        Mechanism mechanism = structure.profile()
                .mechanism(trace.mechanism())
                .orElseThrow(() -> new IllegalArgumentException("mechanism must be one of profile "
                        + structure.profile().id() + ", was \"" + trace.mechanism() + "\""));
        return new Course(
                trace, structure, Part.of(target, mechanism).withExecutor(Optional.of(trace.executor())), cast,
                Optional.empty(), whole);
    }

    /// What a design records of one letter, as a trace of its own; findings point to the element that has the record.
    static Course ofRecord(Trace trace, Structure structure, Part part, String element) {
        return new Course(trace, structure, part, cast -> Casting.of(structure, cast), Optional.of(element), false);
    }

    /// Whether it begins at the beginning and leaves out nothing that happened, as a walk does.
    public boolean isWhole() {
        return whole;
    }

    public Trace trace() {
        return trace;
    }

    public Structure structure() {
        return structure;
    }

    public Mechanism mechanism() {
        return part.mechanism();
    }

    /// The pattern area the target's owner belongs to.
    public PatternArea area() {
        return structure.unit(part.target().owner()).area();
    }

    /// Every event in order.
    public List<Moment> moments() {
        return moments;
    }

    /// The events that match one of the patterns, in order.
    public List<Moment> matching(List<String> patterns) {
        return matched.computeIfAbsent(patterns, this::match);
    }

    private List<Moment> match(List<String> patterns) {
        List<EventPattern> parsed = EventPattern.all(patterns);
        List<Moment> found = new ArrayList<>();
        for (Moment moment : moments) {
            if ((record.isEmpty() || moment.isDeed()) && EventPattern.anyMatches(parsed, moment)) {
                found.add(moment);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /// What was done, without by whom: alike for courses of which the same patterns could speak.
    public List<String> kinds() {
        return moments.stream()
                .filter(Moment::isDeed)
                .map(moment -> moment.procedure().orElse("") + " " + moment.step().orElse("") + " " + moment.name())
                .toList();
    }

    /// Whether one of the patterns names an event of the course, whatever else it asks of it.
    public boolean couldMatch(List<String> patterns) {
        List<EventPattern> parsed = EventPattern.all(patterns);
        return moments.stream()
                .filter(Moment::isDeed)
                .anyMatch(moment -> parsed.stream().anyMatch(pattern -> pattern.names(moment)));
    }

    /// The events before this one that match one of the patterns, in order; before a letter that assigns a guest, only those
    /// of his or her own involvement, or of nobody's in particular.
    public List<Moment> matchingBefore(Moment moment, List<String> patterns) {
        Set<String> guests = Guests.of(moment, structure, part.target());
        List<Moment> earlier = prefix(moment, patterns);
        return guests.isEmpty() ? earlier
                : earlier.stream().filter(known -> guests.stream().anyMatch(known::isOf)).toList();
    }

    private List<Moment> prefix(Moment moment, List<String> patterns) {
        List<Moment> all = matching(patterns);
        int before = 0;
        while (before < all.size() && all.get(before).index() < moment.index()) {
            before++;
        }
        return all.subList(0, before);
    }

    /// Whether the want of such an event before this one means that it was left out: a record that begins later than its
    /// place says nothing of it.
    public boolean lacks(Moment moment, List<String> patterns) {
        List<Moment> earlier = matchingBefore(moment, patterns);
        boolean eachHis = Guests.of(moment, structure, part.target())
                .stream()
                .allMatch(guest -> earlier.stream().anyMatch(known -> known.isOf(guest)));
        return (earlier.isEmpty() || !eachHis) && couldShow(moment, patterns);
    }

    /// Whether an event that one of the patterns describes would stand before this one, had it happened.
    public boolean couldShow(Moment moment, List<String> patterns) {
        return whole || beginning().reaches(EventPattern.all(patterns), moment);
    }

    /// Whether an answer to the question would stand before this event, had it been given.
    public boolean couldShow(Moment moment, Question question) {
        return whole || beginning().reaches(question, moment);
    }

    private Beginning beginning() {
        if (beginning == null) {
            beginning = Beginning.of(part.mechanism(), structure.profile(), moments);
        }
        return beginning;
    }

    /// The last event before this one for which the condition holds.
    public Optional<Moment> lastBefore(Moment moment, Predicate<Moment> condition) {
        for (int at = moment.index() - 1; at >= 0; at--) {
            if (condition.test(moments.get(at))) {
                return Optional.of(moments.get(at));
            }
        }
        return Optional.empty();
    }

    /// What was done and by whom, in words for a message.
    public Map<String, Word> deed(Moment moment) {
        return Map.of("act", names(moment).deed(moment), "actor", names(moment).parties(moment.actors()));
    }

    /// What the patterns describe at that moment, in words for a message: alternatives joined by "or".
    public Word describe(Moment moment, List<String> patterns) {
        return names(moment).patterns(patterns);
    }

    /// The names of the parties, in words for a message.
    public Word names(List<Party> parties) {
        return new EventNames(structure, _ -> List.of()).parties(parties);
    }

    /// The names of document forms, in words for a message.
    public Word forms(List<String> forms) {
        return new EventNames(structure, _ -> List.of()).forms(forms);
    }

    /// The names of letter fields, in words for a message.
    public Word fields(List<String> fields) {
        return new EventNames(structure, _ -> List.of()).fields(fields);
    }

    /// The names of the roles, a structural level by the title of its post at that moment, in words for a message.
    public Word roles(Moment moment, List<String> roles) {
        return names(moment).roles(roles);
    }

    private EventNames names(Moment moment) {
        return new EventNames(structure, role -> moment.casting().players(role));
    }

    /// The element a finding at this event points to: the one that has the record, else the first actor of the design,
    /// else the target's owner.
    public String subject(Moment moment) {
        return record.or(() -> moment.actors()
                .stream()
                .flatMap(actor -> actor.element().stream())
                .findFirst())
                .orElse(part.target().owner());
    }

    private List<Moment> read(Function<Part, Casting> cast) {
        List<Moment> read = new ArrayList<>(trace.events().size());
        Map<Question, String> decided = new EnumMap<>(Question.class);
        boolean team = structure.organization().teams().contains(trace.executor());
        if (team || structure.organization().officials().contains(trace.executor())) {
            decided.put(Question.EXECUTION_MODE, team ? "team" : "individual");
        }
        Part now = beforeTheChoice();
        boolean told = whole;
        for (WorkEvent event : trace.events()) {
            if (event instanceof WorkEvent.Decision decision) {
                decided.put(decision.question(), decision.answer());
                told |= decision.question() == Question.INVOLVEMENT;
            }
            if (!told) {
                reach(event).ifPresent(answer -> decided.put(Question.INVOLVEMENT, answer));
            }
            if (event instanceof WorkEvent.Decision decision && decision.question() == Question.EXECUTION_MODE) {
                now = part;
            }
            Part then = now.withScope(scope(decided.get(Question.INVOLVEMENT)))
                    .withGuest(event instanceof WorkEvent.Correspondence letter ? letter.assignee() : Optional.empty());
            Casting casting = castings.computeIfAbsent(
                    new Then(then.executor(), then.scope(), then.guest()), _ -> cast.apply(then));
            read.add(new Moment(read.size(), event, Deeds.name(event, structure.profile()), decided, casting));
        }
        return read;
    }

    /// What an answer that is not recorded must have been: the work reaches as far as the procedure by which it is assigned.
    private Optional<String> reach(WorkEvent event) {
        return event instanceof WorkEvent.Correspondence letter
                ? structure.profile()
                        .procedure(letter.procedure())
                        .map(known -> known.range().scopes().getFirst())
                        .map(Course::answer)
                : Optional.empty();
    }

    /// Until the executor is chosen it is the one the target names.
    private Part beforeTheChoice() {
        boolean chosen = trace.events()
                .stream()
                .anyMatch(event -> event instanceof WorkEvent.Decision decision
                        && decision.question() == Question.EXECUTION_MODE);
        return chosen ? part.withExecutor(part.target().executor().or(part::executor)) : part;
    }

    /// The answer to the question of involvement by which work reaches so far.
    static String answer(AssignmentScope scope) {
        return scope == AssignmentScope.IN_UNIT ? "none" : scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static AssignmentScope scope(String answer) {
        return answer == null || answer.equals("none")
                ? AssignmentScope.IN_UNIT
                : AssignmentScope.valueOf(answer.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
