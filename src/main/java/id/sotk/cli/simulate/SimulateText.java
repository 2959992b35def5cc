package id.sotk.cli.simulate;

import id.sotk.cli.work.Paragraph;
import id.sotk.cli.work.Texts;
import id.sotk.language.Language;
import id.sotk.model.work.Stage;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Entry;
import id.sotk.simulation.Walk;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Writes the log of a walk for people: by stage, each step with its document and article, and what it breaks.
final class SimulateText {

    private static final String INDENT = "      ";

    private final Texts texts;
    private final PrintWriter out;

    SimulateText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    /// @param met the obstacles on the way
    void write(Walk walk, List<CounterExample> met) {
        out.println(texts.get("simulate.target", walk.target().name()));
        Paragraph.of("")
                .write(out, texts.get("simulate.mechanism", walk.mechanism().id(),
                        walk.mechanism().name().in(texts.language())));
        Stage stage = null;
        for (Entry entry : walk.entries()) {
            if (entry.stage() != stage) {
                stage = entry.stage();
                out.println();
                out.println(texts.terms().of(stage).toUpperCase(Locale.ROOT));
            }
            write(entry);
        }
        out.println();
        met.forEach(this::write);
        if (!walk.isComplete()) {
            out.println(texts.get("simulate.stuck", walk.step().orElseThrow().id()));
        }
        out.println(summary(walk, met.size()));
    }

    private void write(Entry entry) {
        Language language = texts.language();
        new Paragraph(String.format(Locale.ROOT, "%4d. ", entry.number()), INDENT).write(out,
                entry.sentence().in(language));
        String article = entry.step() + " | " + entry.telling().source().citation().address();
        Paragraph.of(INDENT)
                .write(out, entry.telling()
                        .document()
                        .map(document -> texts.get("simulate.document", document.in(language)) + " | " + article)
                        .orElse(article));
        for (Finding finding : entry.findings()) {
            new Paragraph(INDENT + "! ", INDENT + "  ").write(out,
                    texts.terms().of(finding.severity()).toUpperCase(Locale.ROOT) + ": "
                            + finding.text(language) + " " + finding.citation().address() + " | "
                            + finding.clause().id());
        }
    }

    private void write(CounterExample met) {
        Language language = texts.language();
        new Paragraph("! ", "  ").write(out,
                texts.get("simulate.obstacle") + ": " + met.obstacle().fact().in(language) + " "
                        + met.obstacle().remedy().in(language) + " " + met.obstacle().citation().address());
    }

    private String summary(Walk walk, int met) {
        List<Finding> findings = walk.findings();
        return texts.get("simulate.summary", texts.count("step", walk.entries().size()),
                texts.count("deviation", walk.entries().stream().filter(Entry::isDeviation).count()),
                counted(findings, Severity.VIOLATION), counted(findings, Severity.WARNING),
                counted(findings, Severity.INFO), texts.count("obstacle", met));
    }

    private String counted(List<Finding> findings, Severity severity) {
        return texts.terms()
                .counted(severity,
                        findings.stream().filter(finding -> finding.severity() == severity).count());
    }
}
