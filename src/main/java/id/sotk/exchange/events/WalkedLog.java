package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.CsvLogWriter;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.XesLogWriter;
import id.sotk.language.Language;
import id.sotk.model.work.Outcome;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkEvent;
import id.sotk.rules.words.Deeds;
import id.sotk.simulation.Entry;
import id.sotk.simulation.Walk;
import id.sotk.simulation.WalkLog;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The log of a walk as a file that can be read back without loss: CSV for a spreadsheet, XES for process mining.
///
/// In the CSV the cells a person reads come first, as the window shows them; the others hold the same by identifiers.
public final class WalkedLog {

    private static final List<Column> READABLE = List.of(Column.NUMBER, Column.STAGE, Column.STEP, Column.DEED,
            Column.ACTOR, Column.ADDRESSEE, Column.DOCUMENT, Column.ARTICLE, Column.FINDINGS);

    private final Walk walk;
    private final Language language;

    public WalkedLog(Walk walk, Language language) {
        this.walk = walk;
        this.language = language;
    }

    /// Comma-separated values with headings; a step left out has a row of its own.
    public String csv() {
        StringBuilder csv = new StringBuilder();
        List<WalkLog.Row> readable = walk.log().rows(language);
        List<LogRow> rows = new ArrayList<>();
        for (int line = 0; line < readable.size(); line++) {
            LogRow row = row(walk.entries().get(line), line + 2);
            for (int cell = 0; cell < READABLE.size(); cell++) {
                row.put(READABLE.get(cell), readable.get(line).cells().get(cell));
            }
            rows.add(row);
        }
        try {
            new CsvLogWriter(language).write(rows, csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    /// XES with one trace of all that happened.
    public String xes() {
        List<LogRow> rows = new ArrayList<>();
        for (Entry entry : walk.entries()) {
            entry.event()
                    .ifPresent(event -> rows.add(row(entry, entry.number())
                            .put(Column.STAGE, event.stage().name().toLowerCase(Locale.ROOT))
                            .put(Column.STEP, entry.step())
                            .put(Column.NUMBER, String.valueOf(entry.number()))
                            .put(Column.DEED, Deeds.told(Deeds.name(event, walk.structure().profile()), language))
                            .put(Column.ACTOR, entry.telling().actor().in(language))
                            .put(Column.LIFECYCLE, "complete")));
        }
        try {
            StringWriter xes = new StringWriter();
            new XesLogWriter().write(walk.target().name(), rows, xes);
            return xes.append('\n').toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private LogRow row(Entry entry, int line) {
        LogRow row = LogRow.empty(line)
                .put(Column.CASE, walk.target().id())
                .put(Column.TARGET, walk.target().id())
                .put(Column.MECHANISM, walk.mechanism().id())
                .put(Column.EXECUTOR, walk.trace().executor());
        entry.event().ifPresentOrElse(event -> fill(row, event), () -> row.put(Column.KIND, word(Steps.Kind.SKIPPED)));
        return row;
    }

    private static void fill(LogRow row, WorkEvent event) {
        parties(row, event.actors(), Column.ACTOR_ID, Column.ACTOR_ROLE);
        parties(row, event.addressees(), Column.ADDRESSEE_ID, Column.ADDRESSEE_ROLE);
        event.document()
                .ifPresent(document -> row.put(Column.DOCUMENT_ID, document.form())
                        .put(Column.FIELDS, String.join(Parties.BETWEEN, document.fields()))
                        .put(Column.COPIES, String.join(Parties.BETWEEN, document.copies())));
        switch (event) {
            case WorkEvent.Act act ->
                row.put(Column.KIND, word(Steps.Kind.ACT))
                        .put(Column.ACTION, word(act.action()))
                        .put(Column.OUTCOME, outcome(act.outcome()));
            case WorkEvent.Correspondence letter ->
                row.put(Column.KIND, word(Steps.Kind.LETTER))
                        .put(Column.PROCEDURE, letter.procedure())
                        .put(Column.ASSIGNEE, letter.assignee().orElse(""))
                        .put(Column.OUTCOME, outcome(letter.outcome()));
            case WorkEvent.Decision decision ->
                row.put(Column.KIND, word(Steps.Kind.DECISION))
                        .put(Column.QUESTION, word(decision.question()))
                        .put(Column.ANSWER, decision.answer());
        }
    }

    private static void parties(LogRow row, List<Party> parties, Column id, Column role) {
        row.put(id, joined(parties, party -> party.element().orElse(Parties.NOBODY)));
        row.put(role, joined(parties, Party::role));
    }

    private static String joined(List<Party> parties, Function<Party, String> word) {
        return parties.stream().map(word).collect(Collectors.joining(Parties.BETWEEN));
    }

    private static String outcome(Outcome outcome) {
        return Optional.of(outcome).filter(known -> known != Outcome.NONE).map(WalkedLog::word).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
