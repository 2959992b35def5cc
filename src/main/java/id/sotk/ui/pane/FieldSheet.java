package id.sotk.ui.pane;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The fields of the selected element, by category, each under its name and as wide as the pane; the focus stays where it is when values change.
public final class FieldSheet extends VBox {

    private static final String EDITED = "sotk.field";

    public FieldSheet() {
        getStyleClass().add("field-sheet");
    }

    /// Shows these fields in their order.
    void show(List<Field<?>> fields) {
        Optional<Object> edited = getChildren().stream()
                .filter(KeptFocus::isIn)
                .map(line -> line.getProperties().get(EDITED))
                .findFirst();
        getChildren().clear();
        boolean many = fields.stream().map(field -> field.heading().category()).distinct().count() > 1;
        String category = "";
        for (Field<?> field : fields) {
            if (many && !field.heading().category().equals(category)) {
                category = field.heading().category();
                getChildren().add(category(category));
            }
            getChildren().add(line(field));
        }
        edited.map(name -> editor(name).orElse(this)).ifPresent(Node::requestFocus);
    }

    private static Label category(String name) {
        Label category = new Label(name);
        category.getStyleClass().add("category");
        category.setMaxWidth(Double.MAX_VALUE);
        return category;
    }

    private static Node line(Field<?> field) {
        Control editor = FieldEditors.of(field);
        if (!field.heading().description().isBlank()) {
            editor.setTooltip(new Tooltip(field.heading().description()));
        }
        Label name = new Label(field.heading().name());
        name.setLabelFor(editor);
        VBox line = editor instanceof CheckBox ? new VBox(editor) : new VBox(2, name, editor);
        line.getProperties().put(EDITED, field.heading().name());
        return line;
    }

    private Optional<Node> editor(Object name) {
        return getChildren().stream()
                .filter(line -> name.equals(line.getProperties().get(EDITED)))
                .map(line -> ((VBox) line).getChildren().getLast())
                .findFirst();
    }
}
