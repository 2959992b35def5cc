package id.sotk.ui.work;

import id.sotk.edit.vocabulary.Offer;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.StarterUnit;
import id.sotk.regulation.StarterUnit.StarterPost;
import id.sotk.regulation.StructureLevel;
import id.sotk.regulation.StructurePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The boxes which the charts of a regulation's patterns draw: which kinds of unit stand at a level, and what their heads are called.
record DrawnUnits(List<StructurePattern> patterns) {

    /// A box of a chart with the box above it.
    ///
    /// @param level from 1, the top of the chart
    record Drawn(StarterUnit unit, Optional<StarterUnit> above, int level) {

        Optional<PositionKind> head() {
            return unit.post().map(StarterPost::kind);
        }

        boolean hangsBelow(UnitKind kind) {
            return above.filter(box -> box.kind() == kind).isPresent();
        }
    }

    /// Boxes with a head at the level; where the chart of the pattern stops short of it, boxes of other charts with such titles,
    /// or with such positions.
    List<Drawn> at(StructurePattern pattern, StructureLevel level) {
        List<Drawn> own = boxes(pattern).stream()
                .filter(box -> box.level() == level.number() && box.head().isPresent())
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Drawn> titled = elsewhere(
                box -> box.unit().post().filter(post -> level.titles().contains(post.title())).isPresent());
        return titled.isEmpty() ? elsewhere(box -> box.head().filter(level.kinds()::contains).isPresent()) : titled;
    }

    /// Boxes with a head that any chart draws below a post of this kind.
    List<Drawn> under(Optional<PositionKind> head) {
        return elsewhere(box -> box.head().isPresent()
                && box.above().flatMap(StarterUnit::post).map(StarterPost::kind).equals(head));
    }

    /// Branches with a pattern of their own below a post of this kind at the top of the pattern: those whose tops stand lowest of
    /// all patterns. One whose top another pattern names below its own stands only there, as a Lurah below a Camat.
    List<Offer> branches(PositionKind above, StructurePattern place) {
        Optional<PositionKind> lowest = patterns.stream()
                .flatMap(pattern -> pattern.starter().post().stream())
                .map(StarterPost::kind)
                .filter(PositionKind::isStructural)
                .max(Comparator.naturalOrder());
        Map<String, Offer> byTitle = new LinkedHashMap<>();
        for (StructurePattern pattern : patterns) {
            pattern.starter()
                    .post()
                    .filter(_ -> pattern.kind() == PatternKind.PLACEMENT)
                    .filter(post -> post.kind().compareTo(lowest.orElse(post.kind())) >= 0)
                    .filter(post -> post.kind().compareTo(above) > 0)
                    .filter(post -> standsBelow(post.title(), place))
                    .ifPresent(post -> byTitle.putIfAbsent(post.title(), branch(pattern, post)));
        }
        return List.copyOf(byTitle.values());
    }

    private boolean standsBelow(String title, StructurePattern place) {
        List<StructurePattern> naming = patterns.stream()
                .filter(pattern -> pattern.levels()
                        .stream()
                        .anyMatch(level -> level.number() > 1 && level.titles().contains(title)))
                .toList();
        return naming.isEmpty() || naming.stream().anyMatch(pattern -> top(pattern).equals(top(place)));
    }

    private static Optional<String> top(StructurePattern pattern) {
        return pattern.starter().post().map(StarterPost::title);
    }

    private static Offer branch(StructurePattern pattern, StarterPost post) {
        Set<String> titles = new LinkedHashSet<>(List.of(post.title()));
        pattern.level(1).ifPresent(level -> titles.addAll(level.titles()));
        return new Offer(UnitKind.TECHNICAL_UNIT, Optional.of(pattern.starter().name()), Optional.of(post.kind()),
                List.copyOf(titles), Optional.of(pattern.id()));
    }

    /// The functional group, where the chart of the pattern draws one at the level.
    static Optional<Offer> group(StructurePattern pattern, int level) {
        return boxes(pattern).stream()
                .filter(box -> box.level() == level && box.unit().kind() == UnitKind.FUNCTIONAL_GROUP)
                .findFirst()
                .map(box -> new Offer(UnitKind.FUNCTIONAL_GROUP, Optional.of(box.unit().name()), Optional.empty(),
                        List.of(), Optional.empty()));
    }

    /// One offer for each kind among the boxes, those below a box like the place if there are any, the most frequent first.
    ///
    /// @param titles further ones of the level, which go to the most frequent kind
    static List<Offer> offers(List<Drawn> boxes, UnitKind place, List<String> titles) {
        List<Drawn> alike = boxes.stream().filter(box -> box.hangsBelow(place)).toList();
        Map<UnitKind, List<Drawn>> kinds = new LinkedHashMap<>();
        (alike.isEmpty() ? boxes : alike).forEach(
                box -> kinds.computeIfAbsent(box.unit().kind(), _ -> new ArrayList<>()).add(box));
        List<Offer> offers = new ArrayList<>();
        kinds.entrySet()
                .stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> offers.add(offer(entry.getKey(), entry.getValue(),
                        offers.isEmpty() ? unclaimed(titles, kinds, entry.getKey()) : List.of())));
        return List.copyOf(offers);
    }

    private static Offer offer(UnitKind kind, List<Drawn> boxes, List<String> further) {
        Map<String, Integer> titles = new HashMap<>();
        boxes.forEach(box -> box.unit().post().ifPresent(post -> titles.merge(post.title(), 1, Integer::sum)));
        Set<String> ordered = new LinkedHashSet<>(titles.keySet()
                .stream()
                .sorted(Comparator.<String>comparingInt(title -> -titles.get(title)).thenComparing(title -> title))
                .toList());
        ordered.addAll(further);
        return new Offer(kind, sole(boxes), boxes.getFirst().head(), List.copyOf(ordered), Optional.empty());
    }

    private static List<String> unclaimed(List<String> titles, Map<UnitKind, List<Drawn>> kinds, UnitKind kind) {
        return titles.stream()
                .filter(title -> kinds.entrySet()
                        .stream()
                        .filter(entry -> entry.getKey() != kind)
                        .flatMap(entry -> entry.getValue().stream())
                        .flatMap(box -> box.unit().post().stream())
                        .noneMatch(post -> post.title().equals(title)))
                .toList();
    }

    /// The name of a box of which a chart draws but one.
    private static Optional<String> sole(List<Drawn> boxes) {
        return boxes.size() == 1 ? Optional.of(boxes.getFirst().unit().name()) : Optional.empty();
    }

    private List<Drawn> elsewhere(Predicate<Drawn> wanted) {
        return patterns.stream()
                .flatMap(pattern -> boxes(pattern).stream())
                .filter(box -> box.above().isPresent())
                .filter(wanted)
                .toList();
    }

    private static List<Drawn> boxes(StructurePattern pattern) {
        List<Drawn> boxes = new ArrayList<>();
        collect(new Drawn(pattern.starter(), Optional.empty(), 1), boxes);
        return boxes;
    }

    private static void collect(Drawn box, List<Drawn> boxes) {
        boxes.add(box);
        box.unit()
                .units()
                .forEach(below -> collect(new Drawn(below, Optional.of(box.unit()), box.level() + 1), boxes));
    }
}
