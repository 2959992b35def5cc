package id.sotk.regulation.comparison;

import id.sotk.model.PositionKind;
import id.sotk.regulation.AppraiserRule;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructureLevel;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.work.Mechanism;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which pattern and which mechanism of one regulation answers to which of the other, by what they hold.
public final class Counterparts {

    private static final int PATTERN_LEAST = 165;
    private static final int OTHER_FAMILY = 20;
    private static final int HALF = 50;
    private static final int MECHANISM_LEAST = 110;

    private final Side first;
    private final Side second;
    private final Matching<StructurePattern> patterns;
    private final Matching<Mechanism> mechanisms;

    private Counterparts(Side first, Side second) {
        this.first = first;
        this.second = second;
        this.patterns = Matching.of(first.profile().patterns(), second.profile().patterns(),
                (left, right) -> enough(score(left, right), PATTERN_LEAST));
        this.mechanisms = Matching.of(recommended(first), recommended(second),
                (left, right) -> enough(score(left, right), MECHANISM_LEAST));
    }

    public static Counterparts of(Profile first, Profile second) {
        return new Counterparts(new Side(first), new Side(second));
    }

    /// The pattern of the second regulation that answers to this one of the first best, also where it answers to another too.
    public Optional<StructurePattern> pattern(String firstId) {
        return patterns.pairs()
                .stream()
                .filter(pair -> pair.first().id().equals(firstId))
                .map(Matching.Pair::second)
                .findFirst()
                .or(() -> first.profile().pattern(firstId).flatMap(this::likest));
    }

    private Optional<StructurePattern> likest(StructurePattern pattern) {
        return second.profile()
                .patterns()
                .stream()
                .filter(other -> score(pattern, other) >= PATTERN_LEAST)
                .max(Comparator.comparingInt(other -> score(pattern, other)));
    }

    Side first() {
        return first;
    }

    Side second() {
        return second;
    }

    Matching<StructurePattern> patterns() {
        return patterns;
    }

    Matching<Mechanism> mechanisms() {
        return mechanisms;
    }

    /// Places of the pairs that patterns of the first, or of the second, regulation belong to; every pair for an empty list.
    Set<Integer> patternPairs(Side side, Collection<String> ids) {
        return places(patterns.pairs()
                .stream()
                .map(pair -> side == first ? pair.first() : pair.second())
                .map(StructurePattern::id)
                .toList(), ids);
    }

    /// As [#patternPairs], for mechanisms.
    Set<Integer> mechanismPairs(Side side, Collection<String> ids) {
        return places(mechanisms.pairs()
                .stream()
                .map(pair -> side == first ? pair.first() : pair.second())
                .map(Mechanism::id)
                .toList(), ids);
    }

    private static Set<Integer> places(List<String> paired, Collection<String> ids) {
        Set<Integer> places = new TreeSet<>();
        for (int place = 0; place < paired.size(); place++) {
            if (ids.isEmpty() || ids.contains(paired.get(place))) {
                places.add(place);
            }
        }
        return places;
    }

    /// The mechanisms in the recommended reading.
    private static List<Mechanism> recommended(Side side) {
        return side.profile().mechanisms().stream().filter(mechanism -> mechanism.variant().isEmpty()).toList();
    }

    private static int enough(int score, int least) {
        return score < least ? 0 : score;
    }

    private static int score(StructurePattern left, StructurePattern right) {
        if (left.kind() != right.kind()) {
            return 0;
        }
        int titles = Likeness.of(titles(left), titles(right));
        int chain = chain(mandatory(left), mandatory(right));
        if (titles < HALF && chain <= HALF) {
            return 0;
        }
        int score = titles + chain + (chain == Likeness.FULL ? 20 : 0) + Likeness.of(left.name(), right.name()) / 4;
        score += family(families(left), families(right));
        score += appraisers(left).equals(appraisers(right)) ? 40 : 0;
        score += left.hierarchy().leaderLevel() == right.hierarchy().leaderLevel() ? 20 : 0;
        return score + (Likeness.sameWords(left.name(), right.name()) ? 50 : 0);
    }

    /// Words of the titles on the top two levels, which say what kind of organisation it is.
    private static Set<String> titles(StructurePattern pattern) {
        return Likeness.plain(pattern.levels().stream().limit(2).flatMap(level -> level.titles().stream()).toList());
    }

    /// The first words of the organisations named: Dinas, Kecamatan, Sekretariat.
    private static Set<String> families(StructurePattern pattern) {
        return Likeness.plain(pattern.usage().organizations())
                .stream()
                .map(name -> name.split(" ")[0])
                .collect(Collectors.toSet());
    }

    /// Points for organisations of the same family, off for none in common; nothing where one names no organisation.
    private static int family(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(left, right) ? -OTHER_FAMILY : Likeness.of(left, right);
    }

    private static List<StructureLevel> mandatory(StructurePattern pattern) {
        return pattern.levels().stream().filter(level -> !level.optional()).toList();
    }

    /// How alike the position kinds are level by level; levels only one of the two has count as unlike.
    private static int chain(List<StructureLevel> left, List<StructureLevel> right) {
        int alike = 0;
        for (int level = 0; level < Math.min(left.size(), right.size()); level++) {
            alike += Likeness.of(kinds(left.get(level)), kinds(right.get(level)));
        }
        return alike / Math.max(1, Math.max(left.size(), right.size()));
    }

    private static Set<PositionKind> kinds(StructureLevel level) {
        return Set.copyOf(level.kinds());
    }

    private static List<List<Integer>> appraisers(StructurePattern pattern) {
        return pattern.hierarchy().appraisers().stream().map(AppraiserRule::levels).toList();
    }

    private int score(Mechanism left, Mechanism right) {
        int score = servesPair(left, right) ? 60 : -50;
        score += left.offices().levels().equals(right.offices().levels()) ? 80 : 0;
        score += sameRole(left.offices().appraiser(), right.offices().appraiser()) ? 40 : 0;
        score += sameRole(left.offices().unitLeader(), right.offices().unitLeader()) ? 30 : 0;
        score += Likeness.of(left.name(), right.name()) / 2;
        return score + (Likeness.sameWords(left.name(), right.name()) ? 50 : 0);
    }

    private boolean sameRole(String left, String right) {
        return first.role(left).equals(second.role(right));
    }

    /// Whether two patterns that answer to each other run these mechanisms by default.
    private boolean servesPair(Mechanism left, Mechanism right) {
        return patterns.pairs()
                .stream()
                .anyMatch(pair -> pair.first().defaultMechanism().equals(Optional.of(left.id()))
                        && pair.second().defaultMechanism().equals(Optional.of(right.id())));
    }
}
