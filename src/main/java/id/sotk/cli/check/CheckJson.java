package id.sotk.cli.check;

import id.sotk.cli.work.CarriedJson;
import id.sotk.cli.work.Choice;
import id.sotk.language.Language;
import id.sotk.model.Assignment;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Waiver;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns the findings on designs into the JSON form that scripts read; command-line.md describes it.
final class CheckJson {

    private final Language language;

    CheckJson(Language language) {
        this.language = language;
    }

    /// @param refused message by file, for the files that could not be read
    Map<String, Object> tree(List<CheckedDesign> designs, Map<String, String> refused) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-check/3");
        tree.put("designs", designs.stream().map(this::tree).toList());
        tree.put("refused", refused.entrySet().stream().map(entry -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("file", entry.getKey());
            file.put("message", entry.getValue());
            return file;
        }).toList());
        tree.put("summary", summary(designs));
        return tree;
    }

    private Map<String, Object> tree(CheckedDesign design) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", design.file().toString());
        tree.put("name", design.organization().identity().name());
        tree.put("regulation", design.profile().id());
        tree.put("pattern", design.pattern().orElse(null));
        tree.put("carried", new CarriedJson(language).tree(design.carried().patterns()));
        tree.put("summary", summary(List.of(design)));
        tree.put("unwalked", design.unwalked());
        tree.put("findings", design.findings().stream().map(finding -> tree(design, finding)).toList());
        return tree;
    }

    private Map<String, Object> tree(CheckedDesign design, Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", Choice.word(finding.severity()));
        tree.put("clause", finding.clause().id());
        tree.put("rule", finding.rule());
        tree.put("subject", subject(design, finding.subject()));
        tree.put("fact", finding.fact(language));
        tree.put("remedy", finding.remedy(language));
        tree.put("article", finding.citation().address());
        tree.put("quotation", finding.citation().quotation());
        tree.put("reading", finding.readingNote(language).orElse(null));
        tree.put("accepted", finding.waiver().map(CheckJson::tree).orElse(null));
        tree.put("lapsed", finding.lapsed().map(CheckJson::tree).orElse(null));
        return tree;
    }

    private static Map<String, Object> tree(Waiver waiver) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reason", waiver.reason());
        tree.put("authority", waiver.authority().orElse(null));
        tree.put("until", waiver.until().map(LocalDate::toString).orElse(null));
        return tree;
    }

    private static Map<String, Object> subject(CheckedDesign design, String id) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("kind", design.organization().find(id).map(CheckJson::kind).orElse(null));
        tree.put("name", design.nameOf(id));
        return tree;
    }

    private static String kind(Element element) {
        return switch (element) {
            case OrgUnit _ -> "unit";
            case Official _ -> "official";
            case Team _ -> "team";
            case Target _ -> "target";
            case Assignment _ -> "assignment";
        };
    }

    private static Map<String, Object> summary(List<CheckedDesign> designs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            tree.put(Choice.word(severity), designs.stream().mapToInt(design -> design.open(severity).size()).sum());
        }
        tree.put("accepted", designs.stream().mapToInt(design -> design.accepted().size()).sum());
        return tree;
    }
}
