package id.sotk.ui.dialog;

import id.sotk.exchange.RuleExample;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import id.sotk.scene.Theme;
import id.sotk.ui.canvas.sheet.ChartPicture;
import id.sotk.ui.work.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The example of a rule on structure as two small charts side by side: as it should be, and with what the rule finds marked and told.
final class ExamplePictures {

    private static final double WIDTH = 300;
    private static final double HIGHEST = 300;

    private final Texts texts;
    private final Theme theme;

    private ExamplePictures(Texts texts, Theme theme) {
        this.texts = texts;
        this.theme = theme;
    }

    /// Empty for a rule that has no such example.
    static Optional<VBox> of(String rule, Texts texts, Theme theme) {
        return RuleExample.of(rule).map(example -> new ExamplePictures(texts, theme).show(rule, example));
    }

    private VBox show(String rule, RuleExample example) {
        Profile profile = Profiles.get(example.bad().organization().identity().regulation());
        String under = profile.identity().shortName().in(texts.language());
        VBox box = new VBox(
                8,
                label(texts.get("explain.example"), "heading"),
                label(texts.get("explain.under", under), "caption"),
                pair(example, profile, findings(rule, example.bad(), profile)));
        box.setId("rule-example");
        return box;
    }

    private static List<Finding> findings(String rule, Document design, Profile profile) {
        return Catalog.checker(profile)
                .check(design.organization())
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /// Both charts at one scale, so that what differs is what is wrong.
    private HBox pair(RuleExample example, Profile profile, List<Finding> findings) {
        ChartPicture good = ChartPicture.judged(example.good(), profile, List.of(), theme, texts.language());
        ChartPicture bad = ChartPicture.judged(example.bad(), profile, findings, theme, texts.language());
        double wide = Math.max(good.bounds().width(), bad.bounds().width());
        double high = Math.max(good.bounds().height(), bad.bounds().height());
        double scale = Math.min(1, Math.min(WIDTH / wide, HIGHEST / high));
        double height = Math.ceil(high * scale);
        String told = findings.stream()
                .map(finding -> finding.fact(texts.language()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new HBox(
                12,
                card("good", texts.get("explain.good.told"), example.good(), good.paint(WIDTH, height, scale)),
                card("bad", told, example.bad(), bad.paint(WIDTH, height, scale)));
    }

    private VBox card(String which, String told, Document design, Canvas picture) {
        Label verdict = label(texts.get("explain." + which), "strong");
        verdict.getStyleClass().add("example-" + which);
        StackPane frame = new StackPane(picture);
        frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.setAccessibleText(verdict.getText() + ": " + design.organization().identity().name() + ". " + told);
        VBox card = new VBox(8, verdict, frame, label(told, "plain"));
        card.getStyleClass().add("example");
        card.setId("example-" + which);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(WIDTH + 26);
        return card;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
