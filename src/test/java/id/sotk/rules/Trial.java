package id.sotk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.command.Command;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import java.util.Map;

/// One rule under one clause, put to designs.
public final class Trial {

    private final Checker checker;

    private Trial(Clause clause) {
        this.checker = Catalog.checker(Law.with(clause));
    }

    public static Trial of(String rule) {
        return of(rule, Map.of());
    }

    public static Trial of(String rule, Map<String, Object> params) {
        return new Trial(Law.clause("TES-1", rule, params));
    }

    /// The rule under a clause limited to designs of these patterns.
    public static Trial within(String pattern, String rule, Map<String, Object> params) {
        return new Trial(Law.clause("TES-1", rule, params, Severity.VIOLATION, List.of(pattern)));
    }

    public List<Finding> findings(Designs design) {
        return findings(design.build());
    }

    /// What is found; every finding tells itself whole in both languages.
    public List<Finding> findings(Organization design) {
        List<Finding> findings = checker.check(design);
        for (Finding finding : findings) {
            for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
                assertThat(finding.text(language)).endsWith(".").doesNotContain("{", "}", "\u0001", "\u0002", "\u0003");
            }
        }
        return findings;
    }

    /// The elements found wrong, in order.
    public List<String> subjects(Designs design) {
        return findings(design).stream().map(Finding::subject).toList();
    }

    /// What is found, as told in Indonesian.
    public List<String> told(Designs design) {
        return findings(design).stream()
                .map(finding -> finding.text(Language.INDONESIAN))
                .toList();
    }

    /// The edits offered for the first finding.
    public List<Command> fixes(Designs design) {
        return findings(design).getFirst().violation().mends();
    }

    /// Asserts that some fix is offered for every finding, and that every one offered takes its finding away.
    public void everyFixMends(Designs design) {
        Organization before = design.build();
        List<Finding> findings = findings(before);
        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            assertThat(finding.violation().mends()).as(finding.subject()).isNotEmpty();
            for (Command mend : finding.violation().mends()) {
                assertThat(findings(mend.applyTo(Document.of(before)).organization()))
                        .as("after %s", mend)
                        .noneMatch(left -> left.subject().equals(finding.subject())
                                && left.violation().variant().equals(finding.violation().variant()));
            }
        }
    }
}
