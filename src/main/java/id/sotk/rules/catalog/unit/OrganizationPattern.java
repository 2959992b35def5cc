package id.sotk.rules.catalog.unit;

import id.sotk.regulation.OrganizationEntry;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.Mends;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An organisation the regulation names follows the pattern it is listed under.
public final class OrganizationPattern implements StructureRule<OrganizationPattern.Limits> {

    /// @param kind the lists compared: of placement or of assignment structure
    /// @param listed judges only organisations listed under one of these patterns; empty for all
    public record Limits(PatternKind kind, List<String> listed) {

        String pattern(OrganizationEntry entry) {
            return kind == PatternKind.PLACEMENT ? entry.placement() : entry.assignment();
        }

        /// The pattern of this kind that a drawing follows.
        Optional<String> followed(StructurePattern drawn) {
            return drawn.kind() == kind ? Optional.of(drawn.id()) : drawn.usage().assignmentPattern();
        }

        /// A drawing of an assignment structure says nothing of placement.
        boolean judge(Optional<StructurePattern> drawn) {
            return kind == PatternKind.ASSIGNMENT
                    || drawn.filter(pattern -> pattern.kind() != kind).isEmpty();
        }

        boolean judge(OrganizationEntry entry) {
            return listed.isEmpty() || listed.contains(pattern(entry));
        }
    }

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
            List<OrganizationEntry> named = profile.organizations(name);
            List<OrganizationEntry> entries = named.isEmpty() ? profile.organizations(top.unit().name()) : named;
            if (limits.judge(top.area().pattern())
                    && !entries.isEmpty()
                    && limits.judge(entries.getFirst())
                    && !isListed(top, entries, limits)) {
                compare(structure, top, entries.getFirst(), limits, report);
            }
        });
    }

    /// Whether one of the entries that stand for the organisation names the pattern drawn.
    private static boolean isListed(Standing top, List<OrganizationEntry> entries, Limits limits) {
        Optional<String> followed = top.area().pattern().flatMap(limits::followed);
        return entries.stream().map(limits::pattern).anyMatch(listed -> followed.equals(Optional.of(listed)));
    }

    private static void compare(
            Structure structure, Standing top, OrganizationEntry entry, Limits limits, Report report) {
        Profile profile = structure.profile();
        Optional<StructurePattern> drawn = top.area().pattern();
        boolean placement = limits.kind() == PatternKind.PLACEMENT;
        String listed = limits.pattern(entry);
        Optional<String> followed = drawn.flatMap(limits::followed);
        if (!placement && drawn.isEmpty()) {
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
                .mendedBy(mends
                        ? List.of(Mends.follow(structure.organization().identity(), top.unit(), entry.placement()))
                        : List.of()));
    }

    private static Optional<String> assignment(StructurePattern pattern) {
        return pattern.usage().assignmentPattern();
    }

    private static Word name(Profile profile, String pattern) {
        return profile.pattern(pattern).map(known -> Word.of(known.name())).orElseGet(() -> Word.of(pattern));
    }
}
