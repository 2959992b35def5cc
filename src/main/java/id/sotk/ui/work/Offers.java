package id.sotk.ui.work;

import id.sotk.edit.command.Refusal;
import id.sotk.edit.command.Refusal.Reason;
import id.sotk.edit.vocabulary.Offer;
import id.sotk.edit.vocabulary.Place;
import id.sotk.model.OrgUnit;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.regulation.StarterUnit;
import id.sotk.regulation.StarterUnit.StarterPost;
import id.sotk.regulation.StructureLevel;
import id.sotk.regulation.StructurePattern;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import id.sotk.ui.work.DrawnUnits.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the regulation of a design offers at each of its places, read from the levels and the charts of its patterns.
final class Offers {

    private final Structure structure;
    private final DrawnUnits drawn;

    Offers(Structure structure) {
        this.structure = structure;
        this.drawn = new DrawnUnits(structure.profile().patterns());
    }

    /// The place below this unit, or the empty sheet.
    Place at(Optional<String> unit) {
        return unit.flatMap(structure::findUnit).map(this::below).orElseGet(this::emptySheet);
    }

    private Place emptySheet() {
        List<Offer> tops = structure.organization()
                .identity()
                .pattern()
                .flatMap(structure.profile()::pattern)
                .map(pattern -> List.of(top(pattern)))
                .orElseGet(() -> OpenOffers.top());
        return new Place(Optional.empty(), tops, Optional.empty());
    }

    private static Offer top(StructurePattern pattern) {
        StarterUnit chart = pattern.starter();
        return new Offer(UnitKind.APPARATUS, Optional.of(chart.name()), chart.post().map(StarterPost::kind),
                chart.post().map(StarterPost::title).stream().toList(), Optional.empty());
    }

    private Place below(Standing standing) {
        Optional<String> unit = Optional.of(standing.unit().id());
        if (standing.isFunctionalGroup()) {
            return new Place(unit, List.of(), Optional.of(
                    Refusal.of(Reason.ONLY_OFFICIALS, standing.unit().name())));
        }
        Optional<StructurePattern> pattern = standing.area().pattern();
        if (pattern.isEmpty()) {
            return new Place(unit, OpenOffers.below(standing.unit()), Optional.empty());
        }
        List<Offer> headed = headed(standing, pattern.get());
        List<Offer> offers = new ArrayList<>(headed);
        group(standing, pattern.get()).ifPresent(offers::add);
        offers.addAll(branches(standing, pattern.get()));
        return new Place(unit, offers, headed.isEmpty()
                ? Optional.of(Refusal.of(Reason.NO_FURTHER_LEVEL, standing.unit().name(),
                        String.valueOf(standing.level())))
                : Optional.empty());
    }

    private List<Offer> headed(Standing standing, StructurePattern pattern) {
        int level = standing.level() + 1;
        boolean exempt = isExempt(standing);
        if (level > pattern.hierarchy().maxLevels() && !exempt) {
            return List.of();
        }
        Optional<StructureLevel> known = pattern.level(level);
        List<Drawn> like = known.map(found -> drawn.at(pattern, found))
                .orElseGet(() -> exempt
                        ? drawn.under(standing.unit().positionKind())
                        : List.of());
        return DrawnUnits.offers(like, standing.unit().kind(), known.map(StructureLevel::titles).orElse(List.of()));
    }

    /// A permit to exceed the levels holds for the whole branch.
    private static boolean isExempt(Standing standing) {
        return Stream.iterate(Optional.of(standing), Optional::isPresent, at -> at.get().above())
                .flatMap(Optional::stream)
                .filter(at -> at.area() == standing.area())
                .anyMatch(at -> at.unit().roles().exempt());
    }

    /// The functional group where the pattern draws one and there is none yet.
    private static Optional<Offer> group(Standing standing, StructurePattern pattern) {
        boolean present = standing.below().stream().anyMatch(Standing::isFunctionalGroup);
        return present ? Optional.empty() : DrawnUnits.group(pattern, standing.level() + 1);
    }

    /// Branches of the whole design that follow a pattern of their own.
    private List<Offer> branches(Standing standing, StructurePattern pattern) {
        Optional<PositionKind> head = standing.unit().positionKind();
        return standing.above().isPresent() || head.isEmpty() ? List.of() : drawn.branches(head.get(), pattern);
    }

    /// What may hang where no pattern is chosen yet: every kind, with the next position down.
    private static final class OpenOffers {

        static List<Offer> top() {
            return List.of(offer(UnitKind.APPARATUS, PositionKind.JPT_PRATAMA));
        }

        static List<Offer> below(OrgUnit unit) {
            PositionKind above = unit.positionKind().orElse(PositionKind.ADMINISTRATOR);
            PositionKind head = PositionKind.values()[Math.min(above.ordinal() + 1, PositionKind.PENGAWAS.ordinal())];
            return Stream.of(UnitKind.DIVISION, UnitKind.SECTION, UnitKind.SECRETARIAT, UnitKind.ASSISTANCE,
                    UnitKind.TECHNICAL_UNIT, UnitKind.FUNCTIONAL_GROUP)
                    .map(kind -> offer(kind, head))
                    .toList();
        }

        private static Offer offer(UnitKind kind, PositionKind head) {
            return kind == UnitKind.FUNCTIONAL_GROUP
                    ? new Offer(kind, Optional.empty(), Optional.empty(), List.of(), Optional.empty())
                    : new Offer(kind, Optional.empty(), Optional.of(head), List.of("Kepala"), Optional.empty());
        }
    }
}
