package id.sotk.cli.check;

import id.sotk.cli.work.Choice;
import id.sotk.exchange.events.Deviations;
import id.sotk.exchange.events.Deviations.Breach;
import id.sotk.exchange.events.Deviations.Occurrence;
import id.sotk.exchange.events.EventLog;
import id.sotk.exchange.events.LoggedCase;
import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.language.Language;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import id.sotk.rules.words.Deeds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns what an event log breaks into the JSON form that scripts read; command-line.md describes it.
final class CheckTraceJson {

    private final Language language;
    private final CheckedTrace checked;

    CheckTraceJson(Language language, CheckedTrace checked) {
        this.language = language;
        this.checked = checked;
    }

    Map<String, Object> tree() {
        EventLog log = checked.log();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-check-trace/2");
        tree.put("file", checked.design().file().toString());
        tree.put("name", checked.design().organization().identity().name());
        tree.put("regulation", log.structure().profile().id());
        tree.put("log", checked.file().toString());
        tree.put("clauses", checked.deviations().breaches().stream().map(this::tree).toList());
        tree.put("refused", log.faults().stream().map(this::tree).toList());
        tree.put("untold", log.untold().stream().sorted().map(Column::key).toList());
        tree.put("unused", log.unused());
        tree.put("summary", summary(checked.deviations(), log));
        return tree;
    }

    private Map<String, Object> tree(Breach breach) {
        Finding first = breach.occurrences().getFirst().finding();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("clause", breach.clause().id());
        tree.put("severity", Choice.word(breach.severity()));
        tree.put("rule", first.rule());
        tree.put("article", breach.clause().citation().address());
        tree.put("quotation", breach.clause().citation().quotation());
        tree.put("reading", first.readingNote(language).orElse(null));
        tree.put("accepted", first.waiver().map(waiver -> waiver.reason()).orElse(null));
        tree.put("cases", breach.cases());
        tree.put("events", breach.occurrences().stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Occurrence occurrence) {
        LoggedCase logged = occurrence.logged();
        Finding finding = occurrence.finding();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("case", logged.id());
        tree.put("target", logged.trace().target());
        tree.put("mechanism", logged.trace().mechanism());
        tree.put("number", occurrence.number() == 0 ? null : occurrence.number());
        tree.put("line", occurrence.origin().map(LoggedCase.Origin::line).orElse(null));
        tree.put("time", occurrence.origin().flatMap(LoggedCase.Origin::time).map(String::valueOf).orElse(null));
        tree.put("deed", occurrence.event()
                .map(event -> Deeds.told(Deeds.name(event, checked.log().structure().profile()), language))
                .orElse(null));
        tree.put("actors", occurrence.actors(checked.log().structure(), language));
        tree.put("subject", finding.subject());
        tree.put("fact", finding.fact(language));
        tree.put("remedy", finding.remedy(language));
        tree.put("incomplete", logged.broken());
        return tree;
    }

    private Map<String, Object> tree(RowFault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", fault.line());
        tree.put("column", fault.column().map(Column::key).orElse(null));
        tree.put("value", fault.value());
        tree.put("message", fault.in(language));
        return tree;
    }

    private static Map<String, Object> summary(Deviations deviations, EventLog log) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cases", log.cases().size());
        tree.put("events", log.events());
        tree.put("deviating", deviations.cases(Severity.INFO));
        for (Severity severity : List.of(Severity.values())) {
            tree.put(Choice.word(severity), deviations.open(severity));
        }
        tree.put("accepted", deviations.accepted());
        tree.put("refused", log.faults().size());
        tree.put("unread", log.unread());
        tree.put("unfinished", log.unfinished());
        return tree;
    }
}
