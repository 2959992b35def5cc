package id.sotk.rules.catalog.unit;

import id.sotk.regulation.OrganizationEntry;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.Fix;
import id.sotk.rules.Report;
import id.sotk.rules.Standing;
import id.sotk.rules.Structure;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An organisation the regulation names follows the pattern it is listed under.
public final class OrganizationPattern implements StructureRule<OrganizationPattern.Limits> {

    /// @param kind the lists compared: of placement or of assignment structure
    public record Limits(PatternKind kind) {}

    @Override
    public String id() {
        return "organization-pattern";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        structure.top().filter(top -> structure.units().contains(top)).ifPresent(top -> {
            Profile profile = structure.profile();
            String name = structure.organization().identity().name();
            OrganizationEntry entry = profile.organization(name)
                    .or(() -> profile.organization(top.unit().name()))
                    .orElse(null);
            if (entry != null) {
                compare(profile, top, entry, limits, report);
            }
        });
    }

    private static void compare(
            Profile profile, Standing top, OrganizationEntry entry, Limits limits, Report report) {
        Optional<StructurePattern> drawn = top.area().pattern();
        boolean placement = limits.kind() == PatternKind.PLACEMENT;
        String listed = placement ? entry.placement() : entry.assignment();
        Optional<String> followed = placement ? drawn.map(StructurePattern::id)
                : drawn.flatMap(OrganizationPattern::assignment);
        if (followed.filter(listed::equals).isPresent() || (!placement && drawn.isEmpty())) {
            return;
        }
        boolean mends = placement
                || profile.pattern(entry.placement())
                        .flatMap(OrganizationPattern::assignment)
                        .filter(listed::equals)
                        .isPresent();
        String unit = top.unit().id();
        report.add(Violation.of(
                unit,
                Map.of(
                        "organization", top.unit().name(),
                        "pattern", name(profile, followed.orElse("-")),
                        "listed", name(profile, listed)))
                .told(drawn.isEmpty() ? "none" : "")
                .mendedBy(mends ? List.of(new Fix.FollowPattern(unit, entry.placement())) : List.of()));
    }

    private static Optional<String> assignment(StructurePattern pattern) {
        return pattern.usage().assignmentPattern();
    }

    private static String name(Profile profile, String pattern) {
        return profile.pattern(pattern).map(known -> Words.text(known.name())).orElse(pattern);
    }
}
