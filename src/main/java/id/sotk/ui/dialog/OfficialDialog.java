package id.sotk.ui.dialog;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Nip;
import id.sotk.model.Official;
import id.sotk.model.Person;
import id.sotk.model.PositionKind;
import id.sotk.model.StructuralOfficial;
import id.sotk.ui.work.Spoken;
import id.sotk.ui.work.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks who a new official is: kind, name, number, position, and jenjang or class.
public final class OfficialDialog {

    /// The three kinds of official a user thinks of.
    enum Kind {
        FUNCTIONAL,
        EXECUTOR,
        STRUCTURAL
    }

    private final Texts texts;
    private String id;

    @FXML
    private ComboBox<Kind> kind;

    @FXML
    private TextField name;

    @FXML
    private TextField nip;

    @FXML
    private TextField position;

    @FXML
    private Label gradeLabel;

    @FXML
    private ComboBox<FunctionalGrade> grade;

    @FXML
    private Label jobClassLabel;

    @FXML
    private ComboBox<Integer> jobClass;

    @FXML
    private Label structuralLabel;

    @FXML
    private ComboBox<PositionKind> structural;

    @FXML
    private Label fault;

    public OfficialDialog(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        fill(kind, List.of(Kind.values()), this::word);
        fill(grade, List.of(FunctionalGrade.values()), texts::of);
        fill(jobClass, IntStream.rangeClosed(1, 17).boxed().toList(), String::valueOf);
        fill(structural, Stream.of(PositionKind.values()).filter(PositionKind::isStructural).toList(), texts::of);
        grade.setValue(FunctionalGrade.AHLI_PERTAMA);
        jobClass.setValue(6);
        structural.setValue(PositionKind.ADMINISTRATOR);
        kind.valueProperty().subscribe(this::show);
        kind.setValue(Kind.FUNCTIONAL);
    }

    public void ask(String freshId) {
        id = freshId;
    }

    /// The official; empty while something is missing or wrong, which the form then says.
    public Optional<Official> answer() {
        fault.setText("");
        if (name.getText().isBlank()) {
            return refuse(name, texts.get("official.name.missing"));
        }
        if (position.getText().isBlank()) {
            return refuse(position, texts.get("official.position.missing"));
        }
        Optional<Nip> number = Optional.empty();
        if (!nip.getText().isBlank()) {
            try {
                number = Optional.of(new Nip(nip.getText()));
            } catch (IllegalArgumentException refused) {
                return refuse(nip, texts.get("field.nip.refused", nip.getText()));
            }
        }
        return Optional.of(official(Person.named(name.getText()).withNip(number)));
    }

    private Official official(Person person) {
        return switch (kind.getValue()) {
            case FUNCTIONAL ->
                new FunctionalOfficial(id, person, position.getText(), grade.getValue(), Optional.empty());
            case EXECUTOR ->
                new ExecutorOfficial(id, person, position.getText(), jobClass.getValue(), Optional.empty());
            case STRUCTURAL -> new StructuralOfficial(id, person, position.getText(), structural.getValue());
        };
    }

    private Optional<Official> refuse(TextField field, String reason) {
        fault.setText(reason);
        field.requestFocus();
        return Optional.empty();
    }

    private String word(Kind choice) {
        return switch (choice) {
            case FUNCTIONAL -> texts.of(PositionKind.FUNCTIONAL);
            case EXECUTOR -> texts.of(PositionKind.EXECUTOR);
            case STRUCTURAL -> texts.get("official.structural");
        };
    }

    private void show(Kind chosen) {
        visible(chosen == Kind.FUNCTIONAL, gradeLabel, grade);
        visible(chosen == Kind.EXECUTOR, jobClassLabel, jobClass);
        visible(chosen == Kind.STRUCTURAL, structuralLabel, structural);
    }

    private static void visible(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    private static <T> void fill(ComboBox<T> box, List<T> choices, Function<T, String> label) {
        box.getItems().setAll(choices);
        Spoken.in(box, label);
    }
}
