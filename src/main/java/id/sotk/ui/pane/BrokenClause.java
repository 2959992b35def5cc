package id.sotk.ui.pane;

import id.sotk.rules.Finding;
import id.sotk.ui.work.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A clause the last move broke: the fact, the article, its words.
final class BrokenClause extends VBox {
    BrokenClause(Finding finding, Texts texts) {
        getStyleClass().addAll("finding", FindingCard.style(finding.severity()));
        add(FindingCard.severityText(finding, texts), "severity", FindingCard.style(finding.severity()));
        add(finding.text(texts.locale()), "strong");
        add(finding.citation().address() + " · “" + finding.citation().quotation() + "”", "citation");
    }

    private void add(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
    }
}
