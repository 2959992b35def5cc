package id.sotk.ui.dialog;

import id.sotk.ui.dialog.ComparisonRow.Chapter;
import id.sotk.ui.dialog.ComparisonRow.Heading;
import id.sotk.ui.dialog.ComparisonRow.Line;
import id.sotk.ui.dialog.ComparisonRow.Note;
import id.sotk.ui.dialog.ComparisonRow.Said;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws a row of the comparison in two columns; the chosen line also shows the articles' own words.
final class ComparisonCell extends ListCell<ComparisonRow> {

    private static final double EDGES = 56;
    private static final double GAP = 24;

    private final ListView<ComparisonRow> list;

    ComparisonCell(ListView<ComparisonRow> list) {
        this.list = list;
        setPrefWidth(0);
        selectedProperty().subscribe(_ -> draw());
    }

    @Override
    protected void updateItem(ComparisonRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        draw();
    }

    private void draw() {
        ComparisonRow row = isEmpty() ? null : getItem();
        getStyleClass().removeAll("chapter", "subject");
        setGraphic(switch (row) {
            case null -> null;
            case Chapter chapter -> chapter(chapter);
            case Heading heading -> heading(heading);
            case Note note -> wrapped(note.text(), "muted");
            case Line line -> line(line);
        });
        setAccessibleText(row == null ? null : spoken(row));
    }

    private Node chapter(Chapter chapter) {
        getStyleClass().add("chapter");
        return new HBox(12, label(chapter.title(), "heading"), label(chapter.counts(), "muted"));
    }

    private Node heading(Heading heading) {
        getStyleClass().add("subject");
        return heading.left().equals(heading.right())
                ? wrapped(heading.left(), "strong")
                : columns(column(label(heading.left(), "strong")), column(label(heading.right(), "strong")));
    }

    private Node line(Line line) {
        return new VBox(2, label(line.aspect(), "caption"),
                columns(side(line.left(), line.silent()), side(line.right(), line.silent())));
    }

    private VBox side(Optional<Said> said, String silent) {
        VBox column = column(label(said.map(Said::words).orElse(silent), said.isPresent() ? "plain" : "muted"));
        said.ifPresent(words -> {
            column.getChildren().add(label(words.article(), "citation"));
            if (isSelected()) {
                column.getChildren().add(label("“" + words.quotation() + "”", "quotation"));
            }
        });
        return column;
    }

    private static HBox columns(VBox left, VBox right) {
        return new HBox(GAP, left, right);
    }

    private VBox column(Label first) {
        VBox column = new VBox(2, first);
        column.minWidthProperty().bind(list.widthProperty().subtract(EDGES + GAP).divide(2));
        column.maxWidthProperty().bind(column.minWidthProperty());
        return column;
    }

    private Label wrapped(String text, String style) {
        Label label = label(text, style);
        label.maxWidthProperty().bind(list.widthProperty().subtract(EDGES));
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static String spoken(ComparisonRow row) {
        return switch (row) {
            case Chapter chapter -> chapter.title() + ", " + chapter.counts();
            case Heading heading -> heading.left() + " | " + heading.right();
            case Note note -> note.text();
            case Line line -> line.aspect() + ": " + line.left().map(ComparisonCell::spoken).orElse(line.silent())
                    + " | " + line.right().map(ComparisonCell::spoken).orElse(line.silent());
        };
    }

    private static String spoken(Said said) {
        return said.words() + " " + said.article();
    }
}
