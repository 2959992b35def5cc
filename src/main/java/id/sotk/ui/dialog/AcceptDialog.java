package id.sotk.ui.dialog;

import id.sotk.model.Waiver;
import id.sotk.rules.Finding;
import id.sotk.ui.work.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Asks for the written reason with which a finding is accepted, by whom, and until when.
public final class AcceptDialog {

    private final Texts texts;
    private Finding finding;
    private LocalDate today;

    @FXML
    private Label fact;

    @FXML
    private Label citation;

    @FXML
    private TextArea reason;

    @FXML
    private TextField authority;

    @FXML
    private Label fault;

    @FXML
    private DatePicker until;

    public AcceptDialog(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        StrictDate days = new StrictDate(texts.language().locale(),
                _ -> fault.setText(texts.get("accept.until.wrong")));
        until.setConverter(days);
        until.valueProperty().subscribe(days::forget);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB) {
                reason.requestFocusTraversal(
                        key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }

    /// @param usual who accepted the finding before this one, likely to accept this one too
    /// @param day the day of asking, before which no acceptance can end
    public void ask(Finding about, Optional<String> usual, LocalDate day) {
        finding = about;
        today = day;
        authority.setText(about.lapsed().flatMap(Waiver::authority).or(() -> usual).orElse(""));
        reason.setText(about.lapsed().map(Waiver::reason).orElse(""));
        until.setValue(day.plusYears(1));
        until.setDayCellFactory(_ -> new FutureDay());
        fact.setText(about.text(texts.language()));
        citation.setText(about.citation().address());
    }

    /// The acceptance; empty while something is missing or impossible, which the form then says.
    public Optional<Waiver> answer() {
        if (reason.getText().isBlank()) {
            return refuse("accept.missing", reason);
        }
        if (authority.getText().isBlank()) {
            return refuse("accept.authority.missing", authority);
        }
        try {
            Optional<LocalDate> last = Optional
                    .ofNullable(until.getConverter().fromString(until.getEditor().getText()));
            if (last.filter(day -> day.isBefore(today)).isPresent()) {
                return refuse("accept.until.past", until.getEditor());
            }
            return Optional.of(new Waiver(finding.clause().id(), finding.subject(), reason.getText(),
                    Optional.of(authority.getText()), last));
        } catch (DateTimeException _) {
            return refuse("accept.until.wrong", until.getEditor());
        }
    }

    private Optional<Waiver> refuse(String key, Node field) {
        fault.setText(texts.get(key));
        field.requestFocus();
        return Optional.empty();
    }

    /// A day of the calendar that can be chosen unless it is past.
    private final class FutureDay extends DateCell {
        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(empty || day.isBefore(today));
        }
    }
}
