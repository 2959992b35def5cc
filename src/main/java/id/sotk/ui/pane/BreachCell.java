package id.sotk.ui.pane;

import id.sotk.exchange.events.Deviations.Breach;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.ui.work.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line in the list of what an event log breaks: gravity and number of cases, what the clause demands, its article.
final class BreachCell extends ListCell<BreachCell.Line> {

    /// The padding of a cell, and a scroll bar.
    private static final double BESIDE = 44;

    private final Texts texts;
    private final Label severity = new Label();
    private final Label statement = new Label();
    private final Label article = new Label();
    private final VBox box = new VBox(2, severity, statement, article);

    /// What can be chosen: a clause that is broken, or the rows that could not be read.
    sealed interface Line {}

    record Broken(Breach breach) implements Line {}

    record Refused(List<RowFault> faults) implements Line {}

    BreachCell(Texts texts) {
        this.texts = texts;
        article.getStyleClass().add("citation");
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        statement.maxWidthProperty().bind(widthProperty().subtract(BESIDE));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : box);
        if (!empty && line != null) {
            switch (line) {
                case Broken(Breach breach) -> show(
                        FindingCard.style(breach.severity()),
                        texts.of(breach.severity()) + (breach.accepted() ? " · " + texts.get("findings.accepted") : "")
                                + " · " + texts.get("events.cases", breach.cases()),
                        breach.clause().statement().in(texts.language()),
                        breach.clause().citation().address());
                case Refused(List<RowFault> faults) -> show(
                        "info", texts.get("events.refused"), texts.get("events.refusedRows", faults.size()), "");
            }
        }
    }

    private void show(String style, String grave, String said, String where) {
        severity.getStyleClass().setAll("label", "severity", style);
        severity.setText(grave);
        statement.setText(said);
        article.setText(where);
        setAccessibleText(grave + ": " + said + " " + where);
    }
}
