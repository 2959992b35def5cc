package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.model.work.Party;
import id.sotk.model.work.Trace;
import id.sotk.regulation.norm.Citation;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.structure.Casting;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A target on its way through the three stages: a value, of which every move makes the next.
///
/// A walk offers the choices the regulation allows and the departures a person could make; it lets both happen, adds
/// what happened to its trace, and says at once which clauses a departure breaks.
public final class Walk {

    private final Setting setting;
    private final Position position;
    private final Trace trace;
    private final List<Entry> entries;
    private final Optional<Walk> earlier;

    Walk(Setting setting, Position position, Trace trace, List<Entry> entries, Optional<Walk> earlier) {
        this.setting = setting;
        this.position = position;
        this.trace = trace;
        this.entries = List.copyOf(entries);
        this.earlier = earlier;
    }

    /// A walk of the target from its first step, judged by the checker.
    public static Walk start(Structure structure, Checker checker, Target target, Mechanism mechanism) {
        Setting setting = new Setting(structure, checker, target, mechanism);
        Trace empty = new Trace(target.id(), mechanism.id(), target.executor().orElse(target.owner()), List.of());
        return new Walk(setting, new Route(setting).start(), empty, List.of(), Optional.empty());
    }

    public static Walk start(Organization organization, Checker checker, Target target, Mechanism mechanism) {
        return start(Structure.of(organization, checker.profile()), checker, target, mechanism);
    }

    /// The mechanisms a target can follow: those of its owner's pattern with their other readings, the usual one first.
    public static List<Mechanism> mechanisms(Structure structure, Target target) {
        List<Mechanism> usual = structure.unit(target.owner())
                .area()
                .pattern()
                .map(structure::mechanisms)
                .orElse(List.of());
        List<Mechanism> all = structure.profile().mechanisms();
        if (usual.isEmpty()) {
            return all;
        }
        Stream<Mechanism> readings = all.stream()
                .filter(reading -> reading.variant()
                        .filter(variant -> usual.stream().map(Mechanism::id).anyMatch(variant.of()::equals))
                        .isPresent());
        return Stream.concat(usual.stream(), readings).distinct().toList();
    }

    public Target target() {
        return setting.target();
    }

    public Mechanism mechanism() {
        return setting.mechanism();
    }

    public Structure structure() {
        return setting.structure();
    }

    public Trace trace() {
        return trace;
    }

    /// The log: one entry for every move so far.
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> lastEntry() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /// What the last move broke.
    public List<Finding> newFindings() {
        return lastEntry().map(Entry::findings).orElse(List.of());
    }

    /// Everything that really happened judged together, without what a step left out may still break.
    public List<Finding> findings() {
        return entries.stream()
                .filter(entry -> entry.event().isPresent())
                .flatMap(entry -> entry.findings().stream())
                .toList();
    }

    /// Whether the walk is at its end.
    public boolean isComplete() {
        return route().isEnd(position);
    }

    /// The step to be taken, or whose questions are to be answered; empty at the end.
    public Optional<WalkStep> step() {
        return route().step(position);
    }

    /// What has to be done now, with who should do it; at the end, that it is finished.
    public LocalizedText sentence() {
        if (!position.open().isEmpty()) {
            return Phrases.of("question." + position.open().getFirst().name());
        }
        return choices().stream()
                .filter(Choice.TakeStep.class::isInstance)
                .map(Choice.TakeStep.class::cast)
                .findFirst()
                .map(this::sentence)
                .orElseGet(() -> Phrases.of("finished"));
    }

    /// Where the regulation says so.
    public Optional<Citation> citation() {
        return step().map(step -> step.source().citation());
    }

    /// Roles of this step that nobody fills: no such post or seat, or a vacant post.
    public List<LocalizedText> unfilled() {
        return step().stream()
                .flatMap(step -> Stream.concat(
                        step.cast().actors().stream(), step.cast().addressees().stream()))
                .distinct()
                .filter(casting()::isUnfilled)
                .map(role -> Phrases.of("unfilled", setting.naming().role(role)))
                .toList();
    }

    /// Who plays each role now.
    public Casting casting() {
        return setting.casting(position.executor(), position.scope());
    }

    /// The team or official who carries the target out; empty until chosen.
    public Optional<String> executor() {
        return position.executor();
    }

    /// What the regulation allows now, the usual choice first; nothing at the end.
    public List<Choice> choices() {
        return chooser().all();
    }

    /// Departures on offer now: from every way of taking the step, the usual one first, and from the order of steps.
    public List<Deviation> deviations() {
        return deviator().all(chooser());
    }

    /// Lets any official of the design take the step; empty where there is no step to take.
    public Optional<Deviation> actedBy(String official) {
        return usualTake().map(take -> deviator().actedBy(take, official));
    }

    /// The walk after the move.
    public Walk perform(Move move) {
        return new Stepper(setting, this).perform(move);
    }

    /// The walk before the last move; empty at the start.
    public Optional<Walk> back() {
        return earlier;
    }

    /// Every walk from the start to this one, for playing it again.
    public List<Walk> replay() {
        List<Walk> walks = new ArrayList<>();
        for (Optional<Walk> at = Optional.of(this); at.isPresent(); at = at.get().earlier) {
            walks.addFirst(at.get());
        }
        return List.copyOf(walks);
    }

    /// The three stages with their steps, for the dots.
    public List<Progress> progress() {
        return new Stages(setting, position, entries).all();
    }

    /// The documents that have come about, in order, each once.
    public List<LocalizedText> documents() {
        return entries.stream()
                .flatMap(entry -> entry.telling().document().stream())
                .distinct()
                .toList();
    }

    /// The log for copying and exporting.
    public WalkLog log() {
        return new WalkLog(this);
    }

    Position position() {
        return position;
    }

    Naming naming() {
        return setting.naming();
    }

    Casting casting(Optional<String> executor, AssignmentScope scope) {
        return setting.casting(executor, scope);
    }

    /// What is done in a step taken this way, without its outcome.
    LocalizedText sentence(Choice.TakeStep take) {
        return chooser().sentence(take.performance().step(), take.performance().actors());
    }

    private Optional<Choice.TakeStep> usualTake() {
        return choices().stream()
                .filter(Choice.TakeStep.class::isInstance)
                .map(Choice.TakeStep.class::cast)
                .findFirst();
    }

    private Route route() {
        return new Route(setting);
    }

    private Choices chooser() {
        return new Choices(setting, route(), position);
    }

    private Deviations deviator() {
        return new Deviations(setting, route(), position);
    }

    /// The elements that act at this step, for the boxes to be lifted.
    public List<String> acting() {
        return usualTake().stream()
                .flatMap(take -> take.performance().actors().stream())
                .map(Party::element)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Walk walk
                && position.equals(walk.position)
                && trace.equals(walk.trace)
                && entries.equals(walk.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, trace, entries.size());
    }
}
