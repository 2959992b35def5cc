package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.Mechanism.Offices;
import java.util.Optional;

/// Compares mechanisms: which there are, who holds which office in them, and their steps.
final class MechanismComparison {

    private final Counterparts counterparts;
    private final Tally tally = new Tally();

    MechanismComparison(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    Section section() {
        Matching<Mechanism> mechanisms = counterparts.mechanisms();
        new FlowComparison(counterparts, tally, "mechanisms").compare(mechanisms.pairs()
                .stream()
                .map(pair -> new Matching.Pair<>(
                        Flow.of(counterparts.first().profile(), pair.first()),
                        Flow.of(counterparts.second().profile(), pair.second())))
                .toList());
        mechanisms.pairs().forEach(pair -> offices(pair.first(), pair.second()));
        for (Mechanism mechanism : mechanisms.onlyFirst()) {
            tally.differ(new Heading(Optional.of(mechanism.name()), Optional.empty()), Phrases.say("mechanism"),
                    Optional.of(whole(counterparts.first(), mechanism)), Optional.empty());
        }
        for (Mechanism mechanism : mechanisms.onlySecond()) {
            tally.differ(new Heading(Optional.empty(), Optional.of(mechanism.name())), Phrases.say("mechanism"),
                    Optional.empty(), Optional.of(whole(counterparts.second(), mechanism)));
        }
        return tally.section(Topic.STEPS);
    }

    private void offices(Mechanism left, Mechanism right) {
        Heading heading = new Heading(Optional.of(left.name()), Optional.of(right.name()));
        Offices one = left.offices();
        Offices other = right.offices();
        tally.weigh(one.levels().equals(other.levels()), heading, Phrases.say("mechanism.levels"),
                Optional.of(said(left, levels(one))), Optional.of(said(right, levels(other))));
        office(heading, "mechanism.appraiser", named(left, one.appraiser(), counterparts.first()),
                named(right, other.appraiser(), counterparts.second()));
        office(heading, "mechanism.leader", named(left, one.unitLeader(), counterparts.first()),
                named(right, other.unitLeader(), counterparts.second()));
        office(heading, "mechanism.completer", named(left, one.completer(), counterparts.first()),
                named(right, other.completer(), counterparts.second()));
    }

    /// Who holds an office: by what it is, and in words.
    private record Holder(String standing, Passage passage) {}

    private void office(Heading heading, String key, Holder left, Holder right) {
        tally.weigh(left.standing().equals(right.standing()), heading, Phrases.say(key),
                Optional.of(left.passage()), Optional.of(right.passage()));
    }

    private static Holder named(Mechanism mechanism, String role, Side side) {
        return new Holder(side.role(role), said(mechanism, side.roleName(role, mechanism.titles())));
    }

    private static LocalizedText levels(Offices offices) {
        return Phrases.joined(" – ", Phrases.of(offices.levels()));
    }

    private static Passage whole(Side side, Mechanism mechanism) {
        Offices offices = mechanism.offices();
        return said(mechanism, Phrases.say("mechanism.summary", levels(offices),
                side.roleName(offices.appraiser(), mechanism.titles()),
                side.roleName(offices.unitLeader(), mechanism.titles()),
                side.roleName(offices.completer(), mechanism.titles()), mechanism.steps().size()));
    }

    private static Passage said(Mechanism mechanism, LocalizedText words) {
        return new Passage(words, mechanism.source().citation());
    }
}
