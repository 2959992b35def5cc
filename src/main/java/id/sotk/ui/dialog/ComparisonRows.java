package id.sotk.ui.dialog;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.comparison.Comparison;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.rules.Finding;
import id.sotk.rules.RegulationChange;
import id.sotk.structure.CarriedPattern;
import id.sotk.ui.dialog.ComparisonDialog.Nature;
import id.sotk.ui.dialog.ComparisonRow.Chapter;
import id.sotk.ui.dialog.ComparisonRow.Heading;
import id.sotk.ui.dialog.ComparisonRow.Line;
import id.sotk.ui.dialog.ComparisonRow.Note;
import id.sotk.ui.dialog.ComparisonRow.Said;
import id.sotk.ui.work.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets a comparison out in rows: the findings of the open design first, then topic by topic.
final class ComparisonRows {

    private final Texts texts;
    private final Nature nature;
    private final String searched;
    private final List<ComparisonRow> rows = new ArrayList<>();

    ComparisonRows(Texts texts, Nature nature, String searched) {
        this.texts = texts;
        this.nature = nature;
        this.searched = searched.strip().toLowerCase(Locale.ROOT);
    }

    List<ComparisonRow> of(Comparison comparison, RegulationChange change) {
        rows.clear();
        findings(change);
        comparison.sections().forEach(this::section);
        return List.copyOf(rows);
    }

    private void findings(RegulationChange change) {
        rows.add(new Chapter(texts.get("comparison.findings"), texts.get("comparison.findings.counts",
                change.appearing().size(), change.vanishing().size(), change.staying())));
        if (searched.isEmpty()) {
            change.carried().forEach(carried -> rows.add(new Note(note(carried))));
        }
        add(new Heading(texts.get("comparison.vanishing"), texts.get("comparison.appearing")), Stream.concat(
                change.appearing().stream().map(finding -> line(finding, Optional.empty(), Optional.of(said(finding)))),
                change.vanishing().stream().map(finding -> line(finding, Optional.of(said(finding)), Optional.empty())))
                .toList());
    }

    private String note(CarriedPattern carried) {
        String regulation = carried.regulation().identity().shortName().in(texts.language());
        String pattern = in(carried.pattern());
        return carried.counterpart()
                .map(found -> texts.get("comparison.carried", pattern, regulation, in(found.name())))
                .orElseGet(() -> texts.get("comparison.carried.none", pattern, regulation));
    }

    private Line line(Finding finding, Optional<Said> left, Optional<Said> right) {
        return new Line(texts.of(finding.severity()), left, right, texts.get("comparison.noFinding"));
    }

    private Said said(Finding finding) {
        return new Said(finding.fact(texts.language()), finding.citation().address(), finding.citation().quotation());
    }

    private void section(Section section) {
        rows.add(new Chapter(in(section.topic().title()),
                texts.get("comparison.counts", section.differences().size(), section.same())));
        Heading above = null;
        List<Line> lines = new ArrayList<>();
        for (Difference difference : section.differences()) {
            Heading heading = heading(difference.subject().heading());
            if (!heading.equals(above)) {
                add(above, lines);
                lines.clear();
                above = heading;
            }
            lines.add(new Line(in(difference.subject().aspect()), difference.first().map(this::said),
                    difference.second().map(this::said), texts.get("comparison.silent")));
        }
        add(above, lines);
    }

    private Heading heading(Difference.Heading heading) {
        String none = texts.get("comparison.unmatched");
        return new Heading(heading.first().map(this::in).orElse(none), heading.second().map(this::in).orElse(none));
    }

    private Said said(Passage passage) {
        return new Said(in(passage.words()), passage.citation().address(), passage.citation().quotation());
    }

    private String in(LocalizedText text) {
        return text.in(texts.language());
    }

    /// The heading with those of its lines that pass; neither where none does.
    private void add(Heading heading, List<Line> lines) {
        List<Line> passing = lines.stream()
                .filter(line -> nature.covers(line) && (searched.isEmpty() || line.has(searched, heading)))
                .toList();
        if (!passing.isEmpty()) {
            rows.add(heading);
            rows.addAll(passing);
        }
    }
}
