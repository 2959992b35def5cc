package id.sotk.ui.dialog;

import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.StructurePattern;
import id.sotk.ui.work.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks for the name and government of a new design, which then starts from the chart of its pattern.
public final class NewDesignDialog {

    private final Texts texts;
    private Profile profile;
    private StructurePattern chosen;

    @FXML
    private Label pattern;

    @FXML
    private TextField name;

    @FXML
    private TextField agency;

    @FXML
    private Label fault;

    public NewDesignDialog(Texts texts) {
        this.texts = texts;
    }

    public void ask(Profile regulation, StructurePattern start) {
        profile = regulation;
        chosen = start;
        pattern.setText(start.name().in(texts.language()));
        name.setText(start.starter().name());
        name.selectAll();
        agency.setText(texts.get("new.agency.default", regulation.identity().region()));
    }

    /// The starter chart under the name given; empty while there is no name.
    public Optional<Document> answer() {
        if (name.getText().isBlank()) {
            fault.setText(texts.get("new.name.missing"));
            name.requestFocus();
            return Optional.empty();
        }
        return Optional.of(StarterChart.of(profile, chosen, name.getText(), agency.getText()));
    }
}
