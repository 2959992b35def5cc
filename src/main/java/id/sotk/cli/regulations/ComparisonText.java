package id.sotk.cli.regulations;

import id.sotk.cli.work.CarriedText;
import id.sotk.cli.work.Paragraph;
import id.sotk.cli.work.RegulationText;
import id.sotk.cli.work.Texts;
import id.sotk.language.LocalizedText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.comparison.Comparison;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.rules.Finding;
import id.sotk.rules.RegulationChange;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a comparison for people: topic by topic, the first regulation on the left, the second on the right.
final class ComparisonText {

    private static final Columns COLUMNS = new Columns("    ");

    private final Texts texts;
    private final PrintWriter out;

    ComparisonText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    void write(Comparison comparison, Optional<ChangedDesign> design) {
        COLUMNS.write(out, title(comparison.first()), title(comparison.second()));
        design.ifPresent(this::write);
        comparison.sections().forEach(this::write);
        out.println();
        out.println(texts.get("compare.summary", comparison.differences().size(), comparison.same()));
    }

    private String title(Profile profile) {
        return profile.id() + "\n" + profile.identity().title().in(texts.language()) + "\n"
                + texts.get("compare.effective", RegulationText.date(texts, profile.identity().dates().effective()))
                + profile.identity()
                        .dates()
                        .transitionEnds()
                        .map(end -> ", " + texts.get("compare.transition", RegulationText.date(texts, end)))
                        .orElse("");
    }

    private void write(Section section) {
        heading(section.topic().title().in(texts.language()),
                texts.get("compare.counts", section.differences().size(), section.same()));
        Heading last = null;
        for (Difference difference : section.differences()) {
            Heading heading = difference.subject().heading();
            if (!heading.equals(last)) {
                write(heading);
                last = heading;
            }
            out.println();
            Paragraph.of("  - ").write(out, difference.subject().aspect().in(texts.language()));
            COLUMNS.write(out, said(difference.first()), said(difference.second()));
        }
    }

    private void write(Heading heading) {
        out.println();
        String left = named(heading.first());
        String right = named(heading.second());
        if (left.equals(right)) {
            Paragraph.of("  ").write(out, left);
        } else {
            new Columns("  ").write(out, left, right);
        }
    }

    private String named(Optional<LocalizedText> name) {
        return name.map(text -> text.in(texts.language())).orElse(texts.get("compare.unmatched"));
    }

    private String said(Optional<Passage> passage) {
        return passage
                .map(said -> said.words().in(texts.language()) + "\n(" + said.citation().address() + ")")
                .orElse(texts.get("compare.silent"));
    }

    private void write(ChangedDesign design) {
        RegulationChange change = design.change();
        heading(texts.get("compare.design", design.organization().identity().name()),
                texts.get("compare.design.counts", change.appearing().size(), change.vanishing().size(),
                        change.staying()));
        new CarriedText(texts, out).write(change.carried(), "  ");
        findings("compare.appearing", change.appearing());
        findings("compare.vanishing", change.vanishing());
    }

    private void findings(String key, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        out.println("  " + texts.get(key, findings.size()));
        for (Finding finding : findings) {
            String severity = texts.terms().of(finding.severity());
            new Paragraph("  - ", "    ").write(out,
                    texts.get("compare.finding", finding.fact(texts.language()), severity,
                            finding.citation().address()));
        }
    }

    private void heading(String words, String counts) {
        out.println();
        out.println(words.toUpperCase(Locale.ROOT) + " (" + counts + ")");
    }
}
