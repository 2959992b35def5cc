package id.sotk.cli.check;

import id.sotk.cli.work.CarriedText;
import id.sotk.cli.work.Paragraph;
import id.sotk.cli.work.RegulationText;
import id.sotk.cli.work.Texts;
import id.sotk.language.Language;
import id.sotk.model.Waiver;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes the findings on designs for people: by severity, each with fact, remedy, article and its words.
final class CheckText {

    private final Texts texts;
    private final PrintWriter out;

    CheckText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    void write(CheckedDesign design) {
        out.println(design.organization().identity().name());
        out.println(texts.get("check.file", design.file()));
        out.println(texts.get("check.regulation", design.profile().identity().shortName().in(texts.language()),
                design.pattern().orElse("-")));
        new CarriedText(texts, out).write(design.carried().patterns(), "");
        for (Severity severity : Severity.values()) {
            group(design, texts.terms().many(severity), design.open(severity));
        }
        group(design, texts.get("check.accepted"), design.accepted());
        out.println();
        Paragraph.of("").write(out, texts.get("check.unwalked", design.unwalked()));
        out.println(summary(List.of(design)));
    }

    /// The line that counts the findings of all designs.
    void total(List<CheckedDesign> designs) {
        out.println(texts.get("check.total", designs.size(), summary(designs)));
    }

    private void group(CheckedDesign design, String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        out.println(title.toUpperCase(Locale.ROOT) + " (" + findings.size() + ")");
        for (int place = 0; place < findings.size(); place++) {
            write(design, place + 1, findings.get(place));
        }
    }

    private void write(CheckedDesign design, int number, Finding finding) {
        Language language = texts.language();
        String indent = "      ";
        out.println();
        new Paragraph(String.format(Locale.ROOT, "%4d. ", number), indent).write(out, finding.fact(language));
        if (!finding.remedy(language).isEmpty()) {
            Paragraph.of(indent).write(out, texts.get("check.remedy", finding.remedy(language)));
        }
        Paragraph.of(indent)
                .write(out, texts.get("check.article", finding.citation().address(),
                        finding.clause().id(), design.nameOf(finding.subject())));
        Paragraph.of(indent).write(out, "\"" + finding.citation().quotation() + "\"");
        finding.readingNote(language).ifPresent(note -> Paragraph.of(indent).write(out, note));
        finding.waiver().ifPresent(waiver -> accepted(waiver, indent));
        finding.lapsed()
                .flatMap(Waiver::until)
                .ifPresent(last -> Paragraph.of(indent)
                        .write(out,
                                texts.get("check.lapsed", RegulationText.date(texts, last))));
    }

    private void accepted(Waiver waiver, String indent) {
        Paragraph.of(indent).write(out, texts.get("check.reason", waiver.reason()));
        String authority = waiver.authority().orElse(texts.get("check.authority.unknown"));
        String until = waiver.until()
                .map(last -> texts.get("check.until", RegulationText.date(texts, last)))
                .orElse(texts.get("check.unlimited"));
        Paragraph.of(indent).write(out, texts.get("check.authority", authority, until));
    }

    private String summary(List<CheckedDesign> designs) {
        String counts = Arrays.stream(Severity.values())
                .map(severity -> texts.terms()
                        .counted(severity,
                                designs.stream().mapToInt(design -> design.open(severity).size()).sum()))
                .collect(Collectors.joining(", "));
        int accepted = designs.stream().mapToInt(design -> design.accepted().size()).sum();
        return accepted == 0 ? counts + "." : counts + ", " + texts.get("check.acceptedCount", accepted) + ".";
    }
}
