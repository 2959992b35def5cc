package id.sotk.cli.check;

import id.sotk.cli.work.CarriedText;
import id.sotk.cli.work.Paragraph;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.events.Deviations;
import id.sotk.exchange.events.Deviations.Breach;
import id.sotk.exchange.events.Deviations.Occurrence;
import id.sotk.exchange.events.EventLog;
import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Severity;
import java.io.PrintWriter;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes what an event log breaks for people: by article, the gravest first, each with its words and its cases.
final class CheckTraceText {

    private static final String INDENT = "      ";
    private static final int LISTED = 20;

    private final Texts texts;
    private final PrintWriter out;
    private final CheckedTrace checked;

    CheckTraceText(Texts texts, PrintWriter out, CheckedTrace checked) {
        this.texts = texts;
        this.out = out;
        this.checked = checked;
    }

    void write() {
        EventLog log = checked.log();
        Profile profile = log.structure().profile();
        out.println(checked.design().organization().identity().name());
        out.println(texts.get("check.file", checked.design().file()));
        out.println(texts.get("check.regulation", profile.identity().shortName().in(texts.language()),
                checked.design().organization().identity().pattern().orElse("-")));
        new CarriedText(texts, out).write(checked.design().carried().patterns(), "");
        out.println(texts.get("trace.log", checked.file(), counted("trace.case", log.cases().size()),
                counted("trace.event", log.events())));
        for (Severity severity : Severity.values()) {
            group(texts.terms().many(severity), checked.deviations()
                    .breaches()
                    .stream()
                    .filter(breach -> breach.severity() == severity && !breach.accepted())
                    .toList());
        }
        group(texts.get("check.accepted"), checked.deviations().breaches().stream().filter(Breach::accepted).toList());
        refused(log.faults());
        notes(log);
        out.println();
        out.println(summary(checked.deviations(), log));
    }

    private void group(String title, List<Breach> breaches) {
        if (breaches.isEmpty()) {
            return;
        }
        out.println();
        out.println(title.toUpperCase(Locale.ROOT) + " (" + counted("trace.clause", breaches.size()) + ")");
        for (int place = 0; place < breaches.size(); place++) {
            write(place + 1, breaches.get(place));
        }
    }

    private void write(int number, Breach breach) {
        out.println();
        new Paragraph(String.format(Locale.ROOT, "%4d. ", number), INDENT).write(out,
                breach.clause().citation().address() + " | " + breach.clause().id() + " | "
                        + counted("trace.case", breach.cases()));
        Paragraph.of(INDENT).write(out, "\"" + breach.clause().citation().quotation() + "\"");
        breach.occurrences()
                .getFirst()
                .finding()
                .readingNote(texts.language())
                .ifPresent(note -> Paragraph.of(INDENT).write(out, note));
        Map<String, List<Occurrence>> told = new LinkedHashMap<>();
        breach.occurrences()
                .forEach(occurrence -> told.computeIfAbsent(
                        occurrence.finding().text(texts.language()), _ -> new ArrayList<>()).add(occurrence));
        int left = LISTED;
        for (Map.Entry<String, List<Occurrence>> fact : told.entrySet()) {
            if (left > 0) {
                new Paragraph(INDENT + "- ", INDENT + "  ").write(out, fact.getKey());
                List<Occurrence> shown = fact.getValue().subList(0, Math.min(left, fact.getValue().size()));
                shown.forEach(this::write);
                left -= shown.size();
            }
        }
        if (breach.occurrences().size() > LISTED) {
            Paragraph.of(INDENT).write(out, texts.get("trace.more", number(breach.occurrences().size() - LISTED)));
        }
    }

    /// Which case, which event in it, when, by whom.
    private void write(Occurrence occurrence) {
        List<String> where = new ArrayList<>();
        where.add(occurrence.logged().id());
        occurrence.origin().ifPresent(origin -> {
            where.add(texts.get("trace.place", occurrence.number(), origin.line()));
            origin.time().ifPresent(time -> where.add(date(time)));
        });
        List<String> actors = occurrence.actors(checked.log().structure(), texts.language());
        if (!actors.isEmpty()) {
            where.add(actors.size() > 2
                    ? texts.get("trace.actors", actors.getFirst(), actors.size() - 1)
                    : String.join("; ", actors));
        }
        if (occurrence.logged().broken()) {
            where.add(texts.get("trace.broken"));
        }
        new Paragraph(INDENT + "  . ", INDENT + "    ").write(out, String.join(" | ", where));
    }

    private String date(LocalDateTime time) {
        String pattern = time.toLocalTime().equals(LocalTime.MIDNIGHT) ? "d MMMM uuuu" : texts.get("trace.time");
        return time.format(DateTimeFormatter.ofPattern(pattern, texts.language().locale()));
    }

    private void refused(List<RowFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        out.println();
        out.println(texts.get("trace.refused").toUpperCase(Locale.ROOT) + " (" + counted("trace.row", faults.size())
                + ")");
        for (RowFault fault : faults.subList(0, Math.min(LISTED, faults.size()))) {
            new Paragraph(INDENT + "- ", INDENT + "  ").write(out, fault.in(texts.language()));
        }
        if (faults.size() > LISTED) {
            Paragraph.of(INDENT).write(out, texts.get("trace.more", number(faults.size() - LISTED)));
        }
    }

    /// What the log does not say, and what it says in vain.
    private void notes(EventLog log) {
        List<String> notes = new ArrayList<>();
        if (!log.untold().isEmpty()) {
            notes.add(texts.get("trace.untold", log.untold()
                    .stream()
                    .sorted()
                    .map(this::heading)
                    .collect(Collectors.joining(", "))));
        }
        if (!log.unused().isEmpty()) {
            notes.add(texts.get("trace.unused", String.join(", ", log.unused())));
        }
        if (log.passed() > 0) {
            notes.add(texts.get("trace.passed", counted("trace.row", log.passed())));
        }
        notes.forEach(note -> {
            out.println();
            Paragraph.of("").write(out, note);
        });
    }

    private String heading(Column column) {
        return column.heading(texts.language());
    }

    private String summary(Deviations deviations, EventLog log) {
        String counts = List.of(Severity.values())
                .stream()
                .map(severity -> texts.terms().counted(severity, deviations.open(severity)))
                .collect(Collectors.joining(", "));
        String accepted = deviations.accepted() == 0
                ? ""
                : ", " + texts.get("check.acceptedCount", number(deviations.accepted()));
        String refused = log.faults().isEmpty()
                ? ""
                : " " + texts.get("trace.refusedCount", counted("trace.row", log.faults().size()));
        String unread = log.unread() == 0
                ? ""
                : " " + texts.get("trace.refusedCount", counted("trace.case", log.unread()));
        String unfinished = log.unfinished() == 0
                ? ""
                : " " + texts.get("trace.unfinished", counted("trace.case", log.unfinished()));
        return texts.get("trace.summary", number(deviations.cases(Severity.INFO)),
                counted("trace.case", log.cases().size()), counts + accepted) + refused + unread + unfinished;
    }

    private String counted(String key, long count) {
        return texts.count(key, count).replaceFirst("\\d+", number(count));
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(texts.language().locale()).format(count);
    }
}
