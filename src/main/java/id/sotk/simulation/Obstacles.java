package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.norm.Severity;
import id.sotk.regulation.work.Question;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the obstacles of a walk: those ahead of where it stands, and those its last move ran into.
final class Obstacles {

    private final Structure structure;
    private final Map<String, List<Finding>> drawn = new HashMap<>();

    private Obstacles(Structure structure, List<Finding> drawn) {
        this.structure = structure;
        drawn.stream()
                .filter(Obstacles::counts)
                .forEach(finding -> this.drawn
                        .computeIfAbsent(finding.subject(), _ -> new ArrayList<>())
                        .add(finding));
    }

    /// Reads what the design breaks as drawn, to tell it where a walk puts it to work.
    static Obstacles of(Structure structure, Checker checker) {
        return new Obstacles(structure, checker.check(structure));
    }

    /// What stands in the way of the next move.
    List<Obstacle> ahead(Walk walk) {
        return !walk.isComplete() && walk.choices().isEmpty() ? List.of(stuck(walk)) : unfilled(walk);
    }

    /// Who is missing for the step to be taken.
    static List<Obstacle> unfilled(Walk walk) {
        boolean pressing = walk.step().filter(step -> !step.gate().optional()).isPresent()
                && walk.position().open().isEmpty();
        if (!pressing) {
            return List.of();
        }
        List<Obstacle> unfilled = new ArrayList<>();
        Set<String> steps = new HashSet<>();
        walk.choices()
                .stream()
                .filter(Choice.TakeStep.class::isInstance)
                .map(Choice.TakeStep.class::cast)
                .filter(take -> steps.add(take.performance().step().id()))
                .forEach(take -> unfilled.addAll(new Vacancies(walk, take).all()));
        return unfilled;
    }

    /// What the last move ran into; nothing at the start.
    List<Obstacle> behind(Walk walk) {
        return walk.lastEntry().map(entry -> behind(walk, entry)).orElse(List.of());
    }

    private List<Obstacle> behind(Walk walk, Entry entry) {
        List<Obstacle> met = new ArrayList<>();
        entry.findings().stream().filter(Obstacles::counts).map(Obstacle::of).forEach(met::add);
        if (entry.move() instanceof Choice.Decide decide
                && decide.question() == WorkEvent.Question.EXECUTION_MODE) {
            decide.executor()
                    .map(executor -> drawn.getOrDefault(executor, List.of()))
                    .ifPresent(findings -> findings.stream().map(Obstacle::of).forEach(met::add));
        }
        entry.event().flatMap(event -> ownReview(walk, event, entry)).ifPresent(met::add);
        return met;
    }

    private static boolean counts(Finding finding) {
        return finding.severity() == Severity.VIOLATION && !finding.isWaived();
    }

    private Obstacle stuck(Walk walk) {
        String owner = walk.target().owner();
        LocalizedText unit = LocalizedText.same(structure.nameOf(owner));
        LocalizedText step = LocalizedText.same(walk.step().orElseThrow().id());
        boolean nobody = !walk.position().open().isEmpty()
                && walk.position().open().getFirst() == Question.EXECUTION_MODE;
        String words = nobody ? "obstacle.nobody" : "obstacle.stuck";
        return new Obstacle(
                Obstacle.Kind.STUCK,
                "",
                owner,
                new Obstacle.Words(Phrases.of(words, unit, step), Phrases.of(words + ".remedy", unit)),
                walk.citation().orElseThrow());
    }

    /// A result judged by the one person who made it, or passed again by the one who passed it at the tier below.
    private Optional<Obstacle> ownReview(Walk walk, WorkEvent event, Entry entry) {
        if (!(event instanceof WorkEvent.Act act) || act.action() != WorkAction.REVIEW) {
            return Optional.empty();
        }
        Set<String> reviewers = elements(act.actors());
        if (reviewers.size() != 1) {
            return Optional.empty();
        }
        String reviewer = reviewers.iterator().next();
        List<WorkEvent> events = walk.trace().events();
        for (WorkEvent earlier : events.subList(0, events.size() - 1).reversed()) {
            if (earlier instanceof WorkEvent.Act done) {
                boolean made = done.action() == WorkAction.EXECUTE && elements(done.actors()).contains(reviewer);
                boolean passed = done.action() == WorkAction.REVIEW
                        && !done.step().equals(act.step())
                        && elements(done.actors()).equals(reviewers)
                        && !done.actors().getFirst().role().equals(act.actors().getFirst().role());
                if (made || passed) {
                    return Optional.of(ownReview(walk, reviewer, entry, made ? "obstacle.own" : "obstacle.twice"));
                }
                if (done.action() == WorkAction.RETURN_RESULT || done.action() == WorkAction.EXECUTE) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Obstacle ownReview(Walk walk, String reviewer, Entry entry, String words) {
        LocalizedText name = LocalizedText.same(structure.officer(reviewer).name());
        LocalizedText executor = walk.executor()
                .map(walk.structure()::nameOf)
                .map(LocalizedText::same)
                .orElse(name);
        return new Obstacle(
                Obstacle.Kind.OWN_REVIEW,
                "",
                reviewer,
                new Obstacle.Words(
                        Phrases.of(words, name, LocalizedText.same(entry.step())),
                        Phrases.of(words + ".remedy", name, executor)),
                entry.telling().source().citation());
    }

    private static Set<String> elements(List<Party> parties) {
        Set<String> elements = new HashSet<>();
        parties.forEach(party -> party.element().ifPresent(elements::add));
        return elements;
    }
}
