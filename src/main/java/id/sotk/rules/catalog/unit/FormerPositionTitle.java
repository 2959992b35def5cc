package id.sotk.rules.catalog.unit;

import id.sotk.edit.command.RenameElement;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// No unit, post or position bears a title that was abolished.
public final class FormerPositionTitle implements StructureRule<FormerPositionTitle.Limits> {

    /// @param titles words with which an abolished title begins
    public record Limits(List<String> titles) {}

    @Override
    public String id() {
        return "former-position-title";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Standing standing : structure.units()) {
            unit(standing.unit(), limits, report);
        }
        for (Placed placed : structure.staff()) {
            Official official = placed.official();
            if (opening(official.position(), limits) != null) {
                report.add(Violation.of(
                        official.id(),
                        Map.of("title", official.position(), "official", official.name()))
                        .told("official"));
            }
        }
    }

    private static void unit(OrgUnit unit, Limits limits, Report report) {
        String title = unit.post().map(post -> post.title()).orElse("");
        String opening = opening(unit.name(), limits);
        boolean titled = opening(title, limits) != null;
        if (opening == null && !titled) {
            return;
        }
        Violation violation = Violation.of(
                unit.id(), Map.of("title", opening == null ? title : unit.name(), "unit", unit.name()));
        String rest = opening == null ? "" : unit.name().substring(opening.length()).strip();
        report.add(
                titled || rest.isEmpty()
                        ? violation
                        : violation.mendedBy(List.of(new RenameElement(unit.id(), rest))));
    }

    /// The abolished words the text begins with, as whole words; null where it begins with none.
    private static String opening(String text, Limits limits) {
        for (String title : limits.titles()) {
            int end = title.length();
            if (text.regionMatches(true, 0, title, 0, end)
                    && (text.length() == end || !Character.isLetterOrDigit(text.charAt(end)))) {
                return title;
            }
        }
        return null;
    }
}
