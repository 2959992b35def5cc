package id.sotk.ui.pane;

import id.sotk.simulation.Move;
import id.sotk.simulation.Walk;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The step of a walk with its article, its choices, its departures and what they broke, beside the papers so far.
public final class StepCard {

    private final Texts texts;
    private final StudioActions actions;
    private final Departures departures;
    private Consumer<Move> mover = _ -> {};

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox papers;

    @FXML
    private VBox card;

    @FXML
    private Label position;

    @FXML
    private Label sentence;

    @FXML
    private Label citation;

    @FXML
    private Label quotation;

    @FXML
    private Label warning;

    @FXML
    private FlowPane choices;

    @FXML
    private MenuButton deviate;

    @FXML
    private VBox broken;

    @FXML
    private VBox documents;

    public StepCard(Texts texts, StudioActions actions) {
        this.texts = texts;
        this.actions = actions;
        this.departures = new Departures(texts, this::depart);
    }

    /// Whom to hand the move the user chooses.
    void onMove(Consumer<Move> chosen) {
        mover = chosen;
    }

    /// Shows the papers only while this holds.
    void showPapersWhile(ObservableValue<Boolean> roomy) {
        papers.visibleProperty().bind(roomy);
        papers.managedProperty().bind(papers.visibleProperty());
    }

    /// What takes the keyboard where nothing else can.
    Node refuge() {
        return card;
    }

    /// Shows the walk in these words, from the top.
    void show(Walk walk, StepView view) {
        words(view);
        choices.getChildren().setAll(view.ways().stream().map(this::branch).toList());
        if (!choices.getChildren().isEmpty()) {
            choices.getChildren().getFirst().getStyleClass().add("accent");
        }
        deviate.getItems().setAll(departures.of(walk));
        deviate.setVisible(!deviate.getItems().isEmpty());
        broken.getChildren().setAll(view.broken().stream().map(BrokenClause::new).toList());
        documents.getChildren().setAll(view.papers().stream().map(StepCard::paper).toList());
        if (view.papers().isEmpty()) {
            documents.getChildren().add(caption(texts.get("simulation.noDocuments")));
        }
    }

    /// Says that there is no target to walk, and offers to add one.
    void showNothing() {
        words(new StepView("", texts.get("simulation.empty"), "", "", "", List.of(), List.of(), List.of(), List.of()));
        deviate.setVisible(false);
        broken.getChildren().clear();
        documents.getChildren().clear();
        Button add = new Button(texts.get("simulation.addTarget"));
        add.getStyleClass().addAll("accent", "branch");
        add.setOnAction(_ -> actions.addTarget());
        choices.getChildren().setAll(add);
    }

    private void words(StepView view) {
        scroll.setVvalue(0);
        position.setText(view.position());
        sentence.setText(view.sentence());
        citation.setText(view.citation());
        quotation.setText(view.quotation());
        warning.setText(view.notes());
        for (Label line : List.of(citation, quotation, warning)) {
            line.setVisible(!line.getText().isEmpty());
            line.setManaged(line.isVisible());
        }
    }

    /// Closes the whole menu before its items are replaced by those of the next step.
    private void depart(Move deviation) {
        deviate.hide();
        mover.accept(deviation);
    }

    private Button branch(StepView.Way way) {
        Button chip = new Button(way.name());
        chip.getStyleClass().add("branch");
        chip.setWrapText(true);
        chip.setMaxWidth(420);
        chip.setOnAction(_ -> mover.accept(way.choice()));
        return chip;
    }

    private static Label paper(String name) {
        Label line = new Label(name, new FontIcon(Feather.CHECK));
        line.setWrapText(true);
        return line;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        return label;
    }
}
