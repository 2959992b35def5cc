package id.sotk.simulation;

import id.sotk.language.Language;
import id.sotk.language.Terms;
import id.sotk.model.work.Stage;
import id.sotk.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The log of a walk as text to read and as a table for a spreadsheet, in any language.
public final class WalkLog {

    private final Walk walk;

    WalkLog(Walk walk) {
        this.walk = Objects.requireNonNull(walk, "walk must be given");
    }

    /// A line of the table, one cell per heading.
    public record Row(List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Headings: number, stage, step, what was done, by whom, to whom, document, article, findings.
    public Row headings(Language language) {
        List<String> cells = new ArrayList<>();
        for (String heading : List.of("number", "stage", "step", "deed", "actor", "addressee", "document", "article",
                "findings")) {
            cells.add(Phrases.of("heading." + heading).in(language));
        }
        return new Row(cells);
    }

    public List<Row> rows(Language language) {
        return walk.entries().stream().map(entry -> row(entry, language)).toList();
    }

    /// Plain text, for the clipboard.
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        text.append(walk.target().name()).append(" (").append(walk.mechanism().name().in(language)).append(")\n");
        Stage stage = null;
        for (Entry entry : walk.entries()) {
            if (entry.stage() != stage) {
                stage = entry.stage();
                text.append('\n').append(Terms.in(language).of(stage)).append('\n');
            }
            text.append(entry.number()).append(". ").append(entry.step()).append("  ");
            text.append(entry.sentence().in(language));
            entry.telling()
                    .document()
                    .ifPresent(document -> text.append(" [").append(document.in(language)).append(']'));
            text.append(" (").append(entry.telling().source().citation().address()).append(")\n");
            for (Finding finding : entry.findings()) {
                text.append("   ! ").append(told(finding, language)).append('\n');
            }
        }
        return text.toString();
    }

    private static Row row(Entry entry, Language language) {
        return new Row(List.of(
                String.valueOf(entry.number()),
                Terms.in(language).of(entry.stage()),
                entry.step(),
                entry.sentence().in(language),
                entry.telling().actor().in(language),
                entry.telling().addressee().in(language),
                entry.telling().document().map(name -> name.in(language)).orElse(""),
                entry.telling().source().citation().address(),
                String.join(
                        "; ",
                        entry.findings()
                                .stream()
                                .map(finding -> told(finding, language))
                                .toList())));
    }

    private static String told(Finding finding, Language language) {
        return finding.text(language) + " (" + finding.citation().address() + ")";
    }
}
