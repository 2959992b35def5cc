package id.sotk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Clauses on structure, each with edits that break it in a sound sample, and with lawful ones beside them.
class BreakingEditsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "breaking-edits.txt", delimiter = '|')
    void findsWhatBreaksTheClauseAndNothingElse(String clause, String effect, String sample, String edits) {
        ListAssert<String> found = assertThat(found(sample, List.of(edits.split("; "))));

        if (effect.equals("breaks")) {
            found.contains(clause);
        } else {
            found.doesNotContain(clause);
        }
    }

    private static List<String> found(String sample, List<String> edits) {
        Document design = DesignFile.read(Samples.file(sample));
        for (String edit : edits) {
            design = FaultEdit.command(design.organization(), edit).applyTo(design);
        }
        Organization edited = design.organization();
        return Catalog.checker(Profiles.get(edited.identity().regulation()))
                .check(edited)
                .stream()
                .map(Finding::clause)
                .map(broken -> broken.id())
                .toList();
    }
}
