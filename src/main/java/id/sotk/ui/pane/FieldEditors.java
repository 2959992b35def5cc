package id.sotk.ui.pane;

import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;

/// Editors of the inspector: each hands its value over once, when the user has finished with it.
final class FieldEditors {

    private FieldEditors() {}

    /// The editor that suits the field: a list of choices, a tick, a date, or a line of text.
    static Control of(Field<?> field) {
        Control editor = fitting(field);
        editor.setAccessibleText(field.heading().name());
        editor.setMaxWidth(Double.MAX_VALUE);
        return editor;
    }

    private static Control fitting(Field<?> field) {
        if (!field.choices().isEmpty()) {
            return choice(field);
        }
        if (field.type() == Boolean.class) {
            return tick(field);
        }
        return field.type() == LocalDate.class ? date(field) : line(field);
    }

    private static TextField line(Field<?> field) {
        TextField line = new TextField(field.shown(field.value()));
        line.setOnAction(_ -> field.change(line.getText()));
        line.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                field.change(line.getText());
            }
        });
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                line.setText(field.shown(field.value()));
                event.consume();
            }
        });
        return line;
    }

    private static CheckBox tick(Field<?> field) {
        CheckBox tick = new CheckBox(field.heading().name());
        tick.setSelected(Boolean.TRUE.equals(field.value()));
        tick.setWrapText(true);
        tick.setOnAction(_ -> field.change(tick.isSelected()));
        return tick;
    }

    private static DatePicker date(Field<?> field) {
        DatePicker date = new DatePicker((LocalDate) field.value());
        date.setOnAction(_ -> field.change(date.getValue()));
        return date;
    }

    private static ComboBox<Object> choice(Field<?> field) {
        ComboBox<Object> choice = new ComboBox<>(FXCollections.observableArrayList(field.choices()));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Object chosen) {
                return field.shown(chosen);
            }

            @Override
            public Object fromString(String written) {
                throw new UnsupportedOperationException("choices are picked, not written");
            }
        });
        choice.setValue(field.value());
        choice.setOnAction(_ -> field.change(choice.getValue()));
        return choice;
    }
}
