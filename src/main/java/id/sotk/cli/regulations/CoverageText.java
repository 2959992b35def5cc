package id.sotk.cli.regulations;

import id.sotk.cli.work.Paragraph;
import id.sotk.cli.work.Texts;
import id.sotk.regulation.Coverage;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Article;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Norm;
import id.sotk.rules.Evidence;
import id.sotk.rules.catalog.Catalog;
import id.sotk.rules.limits.LimitWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes what becomes of every clause of a regulation: the sums first, then article by article.
final class CoverageText {

    private static final String INDENT = "      ";

    private final Texts texts;
    private final PrintWriter out;

    CoverageText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    void write(Profile profile) {
        Coverage coverage = Coverage.of(profile);
        out.println(profile.id() + "  " + profile.identity().shortName().in(texts.language()));
        Paragraph.of("")
                .write(out, texts.get("regulations.coverage", coverage.clauses().size(),
                        coverage.count(Clause.Checked.class), coverage.count(Clause.Permission.class),
                        coverage.count(Clause.Judgement.class)));
        Paragraph.of("").write(out, texts.get("regulations.coverage.meaning"));
        silent(coverage.silent());
        LimitWords limits = new LimitWords(profile, texts.language());
        for (Coverage.Section section : coverage.sections()) {
            heading(section);
            section.clauses().forEach(clause -> write(clause, limits));
        }
    }

    /// What nothing rests on, by its reason.
    private void silent(List<Norm> norms) {
        if (norms.isEmpty()) {
            return;
        }
        out.println();
        out.println(texts.get("regulations.coverage.silent", norms.size()));
        for (Norm.Reason reason : Norm.Reason.values()) {
            String addresses = norms.stream()
                    .filter(norm -> norm.reason().equals(Optional.of(reason)))
                    .map(Norm::address)
                    .collect(Collectors.joining("; "));
            if (!addresses.isEmpty()) {
                new Paragraph("  - ", "    ").write(out, texts.terms().of(reason) + ": " + addresses);
            }
        }
    }

    private void heading(Coverage.Section section) {
        Article article = section.article();
        out.println();
        out.println(article.heading().toUpperCase(Locale.ROOT) + " (" + section.clauses().size() + ")");
    }

    private void write(Clause clause, LimitWords limits) {
        out.println();
        new Paragraph("  " + clause.id() + "  ", INDENT)
                .write(out, texts.terms().of(clause.severity()) + " | " + treatment(clause) + " | "
                        + clause.citation().address());
        Paragraph.of(INDENT).write(out, clause.statement().in(texts.language()));
        limits.of(clause).forEach(limit -> new Paragraph(INDENT + "- ", INDENT + "  ").write(out, limit));
        reason(clause);
    }

    private String treatment(Clause clause) {
        return switch (clause.treatment()) {
            case Clause.Checked checked -> texts.get("treatment.checked." + evidence(clause), checked.rule());
            case Clause.Permission _ -> texts.get("treatment.permission");
            case Clause.Judgement _ -> texts.get("treatment.judgement");
        };
    }

    private static String evidence(Clause clause) {
        return Evidence.of(clause, Catalog.rules()).orElse(Evidence.DESIGN).name().toLowerCase(Locale.ROOT);
    }

    private void reason(Clause clause) {
        switch (clause.treatment()) {
            case Clause.Checked _ -> {}
            case Clause.Permission permission -> reason(permission.reason().in(texts.language()));
            case Clause.Judgement judgement -> reason(judgement.reason().in(texts.language()));
        }
    }

    private void reason(String words) {
        new Paragraph(INDENT + "- ", INDENT + "  ").write(out, words);
    }
}
