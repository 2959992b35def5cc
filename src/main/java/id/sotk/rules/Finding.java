package id.sotk.rules;

import id.sotk.language.Language;
import id.sotk.language.Terms;
import id.sotk.model.Waiver;
import id.sotk.regulation.norm.Anomaly;
import id.sotk.regulation.norm.Citation;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Severity;
import java.util.List;
import java.util.Optional;

/// A violation under the clause it breaks: where the regulation says it, how grave it is, and whether it was accepted with a reason.
///
/// @param severity gravity of this finding: the clause's, or a warning where the facts are not on record
/// @param readings the defects of the text whose recommended reading the clause follows; empty where the text is plain
/// @param acceptance who accepted it and why, and whether that still holds
public record Finding(
        Clause clause, Severity severity, Violation violation, List<Anomaly> readings, Acceptance acceptance) {

    /// Page of the finding that a rule could not be carried out.
    static final String FAULT = "fault";

    public Finding {
        readings = List.copyOf(readings);
    }

    /// The same finding of a violation told or mended otherwise.
    Finding with(Violation changed) {
        return new Finding(clause, severity, changed, readings, acceptance);
    }

    /// The rule that found it.
    public String rule() {
        return clause.rule().orElse("");
    }

    /// The element it is about.
    public String subject() {
        return violation.subject();
    }

    public Citation citation() {
        return clause.citation();
    }

    /// The acceptance in force; empty for a finding that counts.
    public Optional<Waiver> waiver() {
        return acceptance.inForce();
    }

    /// The acceptance that has run out, so that the finding counts again.
    public Optional<Waiver> lapsed() {
        return acceptance.lapsed();
    }

    public boolean isWaived() {
        return waiver().isPresent();
    }

    /// Whether the rule itself failed, so that nothing is known about the clause.
    public boolean isFault() {
        return violation.variant().equals(FAULT);
    }

    /// The fact, then what to do, in the language.
    public String text(Language language) {
        return (fact(language) + " " + remedy(language)).strip();
    }

    /// What is wrong, in the language; the clause's own statement where the rule has no page.
    public String fact(Language language) {
        return page(language)
                .map(known -> known.fact(violation, language))
                .orElseGet(() -> clause.statement().in(language));
    }

    /// What would mend it, in the language; empty where the rule has no page.
    public String remedy(Language language) {
        return page(language).map(known -> known.remedy(violation, language)).orElse("");
    }

    private Optional<RulePage> page(Language language) {
        return RulePage.of(isFault() ? FAULT : rule(), language);
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /// The sentence that says which reading of a defective passage the finding rests on; empty where the text is plain.
    public Optional<String> readingNote(Language language) {
        String opening = Terms.in(language).of("reading");
        return readings.stream()
                .map(anomaly -> opening.replace("{anomaly}", anomaly.id()) + " "
                        + sentence(anomaly.recommended().in(language)))
                .reduce((first, second) -> first + " " + second);
    }
}
