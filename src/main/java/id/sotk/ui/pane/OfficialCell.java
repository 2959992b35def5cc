package id.sotk.ui.pane;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.StructuralOfficial;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One official in the staff list: initials in the colour of the kind, name, position, number of teams; dragged by mouse.
final class OfficialCell extends ListCell<Official> {

    private final Texts texts;
    private final ToIntFunction<String> teams;
    private final Label avatar = new Label();
    private final Label name = new Label();
    private final Label position = new Label();
    private final Label load = new Label();
    private final HBox row;

    OfficialCell(Workbench workbench, Texts texts, ToIntFunction<String> teams) {
        this.texts = texts;
        this.teams = teams;
        avatar.getStyleClass().add("avatar");
        name.getStyleClass().add("strong");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        position.getStyleClass().add("muted");
        load.getStyleClass().add("muted");
        load.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, name, position);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(avatar, words, load);
        row.getStyleClass().add("staff-cell");
        row.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        setOnMouseReleased(_ -> workbench.drop());
        setOnDragDetected(event -> {
            if (getItem() != null) {
                workbench.carry(getItem().id());
                startFullDrag();
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(Official official, boolean empty) {
        super.updateItem(official, empty);
        setText(null);
        if (empty || official == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String kind = switch (official) {
            case FunctionalOfficial _ -> "functional";
            case ExecutorOfficial _ -> "executor";
            case StructuralOfficial _ -> "structural";
        };
        avatar.getStyleClass().setAll("label", "avatar", kind);
        avatar.setText(initials(official.name()));
        name.setText(official.name());
        position.setText(describe(official, texts));
        int count = teams.applyAsInt(official.id());
        load.setText(count == 0 ? "" : texts.get("staff.teams", count));
        setAccessibleText(official.name() + ", " + position.getText() + ", " + texts.get("staff.teams", count));
        setGraphic(row);
    }

    /// Position with jenjang or class, as the staff list shows it.
    static String describe(Official official, Texts texts) {
        return switch (official) {
            case FunctionalOfficial functional -> functional.position() + " · " + texts.of(functional.grade());
            case ExecutorOfficial executor -> executor.position() + " · " + texts.get("class", executor.jobClass());
            case StructuralOfficial structural -> structural.position();
        };
    }

    private static String initials(String name) {
        String plain = name.replaceAll("\\b(Dr|dr|drg|H|Hj|Ir|Drs|Dra)\\.\\s*", "").split(",")[0].strip();
        String[] parts = plain.isEmpty() ? new String[]{name} : plain.split("\\s+");
        String last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
        return (parts[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
    }
}
