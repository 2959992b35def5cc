package id.sotk.ui.pane;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A clause the last move broke: the fact, the article, its words.
final class BrokenClause extends VBox {

    BrokenClause(StepView.Breach breach) {
        String style = FindingCard.style(breach.severity());
        getStyleClass().addAll("finding", style);
        add(breach.gravity(), "severity", style);
        add(breach.fact(), "strong");
        add(breach.citation(), "citation");
    }

    private void add(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
    }
}
