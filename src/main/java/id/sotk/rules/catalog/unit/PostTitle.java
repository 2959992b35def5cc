package id.sotk.rules.catalog.unit;

import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import id.sotk.regulation.OrganizationEntry;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The leading post of a unit carries the title the regulation gives the posts of its level and branch.
public final class PostTitle implements StructureRule<PostTitle.Limits> {

    /// @param titles titles a post may begin with; spaces and capitals aside
    /// @param levels levels judged; empty for all
    /// @param withinUnits kinds of branch judged; empty for all
    /// @param exceptUnits kinds of branch left out
    /// @param exceptOrganizations organisations listed in the regulation that are left out, by their names there
    public record Limits(
            List<String> titles,
            List<Integer> levels,
            List<UnitKind> withinUnits,
            List<UnitKind> exceptUnits,
            List<String> exceptOrganizations) {

        boolean judge(Standing standing) {
            return !standing.isFunctionalGroup()
                    && (levels.isEmpty() || levels.contains(standing.level()))
                    && (withinUnits.isEmpty() || standing.isWithinKind(withinUnits))
                    && !standing.isWithinKind(exceptUnits);
        }

        boolean admit(String title) {
            return titles.stream().anyMatch(known -> plain(title).startsWith(plain(known)));
        }
    }

    @Override
    public String id() {
        return "post-title";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        if (isLeftOut(structure, limits)) {
            return;
        }
        for (Standing standing : structure.units()) {
            String title = standing.unit().post().map(Post::title).orElse("");
            if (limits.judge(standing) && !limits.admit(title)) {
                report.add(Violation.of(
                        standing.unit().id(),
                        Map.of(
                                "unit", standing.unit().name(),
                                "title", title,
                                "titles", String.join(" / ", limits.titles()),
                                "level", Integer.toString(standing.level()))));
            }
        }
    }

    private static boolean isLeftOut(Structure structure, Limits limits) {
        List<OrganizationEntry> known = limits.exceptOrganizations().isEmpty()
                ? List.of()
                : structure.profile().organizations(structure.organization().identity().name());
        return known.stream().map(OrganizationEntry::name).anyMatch(limits.exceptOrganizations()::contains);
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
