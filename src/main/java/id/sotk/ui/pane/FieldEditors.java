package id.sotk.ui.pane;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.controlsfx.control.PropertySheet;
import org.controlsfx.property.editor.AbstractPropertyEditor;
import org.controlsfx.property.editor.PropertyEditor;

/// Editors of the inspector: each hands its value over once, when the user has finished with it.
final class FieldEditors {

    private FieldEditors() {}

    /// The editor that suits the field: a list of choices, a tick, a date, or a line of text.
    static PropertyEditor<?> of(PropertySheet.Item item) {
        Field<?> field = (Field<?>) item;
        if (!field.choices().isEmpty()) {
            return new ChoiceEditor(field);
        }
        if (field.type() == Boolean.class) {
            return new TickEditor(field);
        }
        if (field.type() == LocalDate.class) {
            return new DateEditor(field);
        }
        return new TextEditor(field);
    }

    private abstract static class OnceEditor<C extends Node> extends AbstractPropertyEditor<Object, C> {
        private final ReadOnlyObjectWrapper<Object> committed;

        OnceEditor(Field<?> field, C control) {
            super(field, control);
            committed = new ReadOnlyObjectWrapper<>(field.value());
            control.setAccessibleText(field.getName());
        }

        void commit(Object value) {
            getProperty().setValue(value);
        }

        @Override
        protected ObservableValue<Object> getObservableValue() {
            // Asked for by the super constructor, before the field above is there.
            return committed == null ? new ReadOnlyObjectWrapper<>() : committed;
        }
    }

    private static final class TextEditor extends OnceEditor<TextField> {
        TextEditor(Field<?> field) {
            super(field, new TextField());
            TextField line = getEditor();
            line.setOnAction(_ -> commit(line.getText()));
            line.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    commit(line.getText());
                }
            });
            line.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    line.setText(field.shown(field.value()));
                    event.consume();
                }
            });
        }

        @Override
        public void setValue(Object value) {
            getEditor().setText(value == null ? "" : value.toString());
        }
    }

    private static final class TickEditor extends OnceEditor<CheckBox> {
        TickEditor(Field<?> field) {
            super(field, new CheckBox());
            getEditor().setOnAction(_ -> commit(getEditor().isSelected()));
        }

        @Override
        public void setValue(Object value) {
            getEditor().setSelected(Boolean.TRUE.equals(value));
        }
    }

    private static final class DateEditor extends OnceEditor<DatePicker> {
        DateEditor(Field<?> field) {
            super(field, new DatePicker());
            getEditor().setMaxWidth(Double.MAX_VALUE);
            getEditor().setOnAction(_ -> commit(getEditor().getValue()));
        }

        @Override
        public void setValue(Object value) {
            getEditor().setValue((LocalDate) value);
        }
    }

    private static final class ChoiceEditor extends OnceEditor<ComboBox<Object>> {
        ChoiceEditor(Field<?> field) {
            super(field, new ComboBox<>(FXCollections.observableArrayList(field.choices())));
            getEditor().setMaxWidth(Double.MAX_VALUE);
            getEditor().setConverter(new StringConverter<>() {
                @Override
                public String toString(Object choice) {
                    return field.shown(choice);
                }

                @Override
                public Object fromString(String written) {
                    throw new UnsupportedOperationException("choices are picked, not written");
                }
            });
            getEditor().setOnAction(_ -> commit(getEditor().getValue()));
        }

        @Override
        public void setValue(Object value) {
            getEditor().setValue(value);
        }
    }
}
