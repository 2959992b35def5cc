package id.sotk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.rules.Rule;
import id.sotk.rules.StructureRule;
import id.sotk.rules.catalog.Catalog;
import id.sotk.scene.Theme;
import id.sotk.ui.work.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of a rule shows its example: a chart that keeps the rule, and one that does not with what is found.
@ExtendWith(ApplicationExtension.class)
class RulePagesTest {

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    static Stream<Clause> clausesOnStructure() {
        return Catalog.rules().stream().filter(StructureRule.class::isInstance).map(RulePagesTest::clause);
    }

    private static Clause clause(Rule<?> rule) {
        return Profiles.all()
                .stream()
                .flatMap(profile -> profile.clauses().stream())
                .filter(clause -> clause.rule().filter(rule.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("clausesOnStructure")
    void picturesAGoodAndABadCaseOfEveryRuleOnStructure(Clause clause, FxRobot robot) {
        VBox page = shown(clause, Language.INDONESIAN, robot);

        assertThat(page.lookup("#example-good").lookupAll("*")).hasAtLeastOneElementOfType(Canvas.class);
        assertThat(page.lookup("#example-bad").lookupAll("*")).hasAtLeastOneElementOfType(Canvas.class);
        assertThat(told(page.lookup("#example-good"))).isEqualTo("Benar Aturan ini terpenuhi.");
        assertThat(told(page.lookup("#example-bad"))).startsWith("Keliru ").endsWith(".").hasSizeGreaterThan(30);
    }

    @Test
    void tellsInTheReadersLanguageWhatIsWrong(FxRobot robot) {
        VBox page = shown(clause(Catalog.find("post-kind").orElseThrow()), Language.ENGLISH, robot);

        assertThat(told(page.lookup("#example-bad")))
                .isEqualTo("Wrong The head of Kelurahan Dago is an Administrator, although pattern “K4 · one level, "
                        + "Pengawas appraises” calls for a Pengawas at Level 1.");
    }

    private VBox shown(Clause clause, Language language, FxRobot robot) {
        robot.interact(() -> {
            stage.setScene(new Scene(RulePages.of(clause, new Texts(language), Theme.LIGHT)));
            stage.show();
        });
        return (VBox) stage.getScene().getRoot();
    }

    private static String told(Node card) {
        return card.lookupAll(".label")
                .stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .collect(Collectors.joining(" "));
    }
}
