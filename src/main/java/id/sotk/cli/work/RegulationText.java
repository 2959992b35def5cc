package id.sotk.cli.work;

import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.ProfileOutline;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.work.Mechanism;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// Writes what a regulation says as text: its title page, patterns, mechanisms and clauses.
public final class RegulationText {

    private final Texts texts;
    private final PrintWriter out;

    public RegulationText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    public static long checked(Profile profile) {
        return ProfileOutline.of(profile).contents().checked();
    }

    /// One line on region, date and numbers.
    public static String contents(Texts texts, ProfileOutline outline) {
        return texts.get("regulations.contents", outline.identity().region(),
                date(texts, outline.identity().dates().effective()), outline.contents().patterns(),
                outline.contents().mechanisms(), outline.contents().clauses(), outline.contents().checked());
    }

    public static String date(Texts texts, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.language().locale()).format(date);
    }

    public void write(Profile profile) {
        out.println(profile.id() + "  " + profile.identity().shortName().in(texts.language()));
        Paragraph.of("  ").write(out, profile.identity().title().in(texts.language()));
        out.println("  " + contents(texts, ProfileOutline.of(profile)));
        patterns(profile, PatternKind.PLACEMENT);
        patterns(profile, PatternKind.ASSIGNMENT);
        mechanisms(profile);
        clauses(profile);
    }

    private void patterns(Profile profile, PatternKind kind) {
        List<StructurePattern> patterns = profile.patterns()
                .stream()
                .filter(pattern -> pattern.kind() == kind)
                .toList();
        if (!patterns.isEmpty()) {
            heading(texts.get("regulations.patterns." + Choice.word(kind), patterns.size()));
            patterns.forEach(pattern -> item(pattern.id(), pattern.name().in(texts.language())
                    + " (" + pattern.source().citation().address() + ")"));
        }
    }

    private void mechanisms(Profile profile) {
        heading(texts.get("regulations.mechanisms", profile.mechanisms().size()));
        for (Mechanism mechanism : profile.mechanisms()) {
            item(mechanism.id(), mechanism.name().in(texts.language()) + " ("
                    + texts.get("regulations.steps", mechanism.steps().size()) + ")");
        }
    }

    private void clauses(Profile profile) {
        heading(texts.get("regulations.clauses", profile.clauses().size()));
        for (Clause clause : profile.clauses()) {
            item(clause.id(), clause.statement().in(texts.language()) + " (" + clause.citation().address() + ")");
        }
    }

    private void heading(String words) {
        out.println();
        out.println(words);
    }

    private void item(String id, String words) {
        new Paragraph("  " + id + "  ", "    ").write(out, words);
    }
}
