package id.sotk.ui.dialog;

import id.sotk.model.Waiver;
import id.sotk.rules.Finding;
import id.sotk.ui.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// Asks for the written reason with which a finding is accepted, and until when.
public final class AcceptDialog {

    private final Texts texts;
    private Finding finding;

    @FXML
    private Label fact;

    @FXML
    private Label citation;

    @FXML
    private TextArea reason;

    @FXML
    private Label fault;

    @FXML
    private DatePicker until;

    public AcceptDialog(Texts texts) {
        this.texts = texts;
    }

    public void ask(Finding about) {
        finding = about;
        fact.setText(about.text(texts.locale()));
        citation.setText(about.citation().address());
    }

    /// The acceptance; empty while there is no reason, which the form then asks for.
    public Optional<Waiver> answer() {
        if (reason.getText().isBlank()) {
            fault.setText(texts.get("accept.missing"));
            reason.requestFocus();
            return Optional.empty();
        }
        return Optional.of(new Waiver(
                finding.clause().id(), finding.subject(), reason.getText(), Optional.ofNullable(until.getValue())));
    }
}
