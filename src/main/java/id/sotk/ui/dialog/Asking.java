package id.sotk.ui.dialog;

import id.sotk.ui.work.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/// Asks the user in a dialog dressed like the window, and gives back the answer or nothing.
public final class Asking {

    private static final double WIDE = 1280;
    private static final double HIGH = 800;
    private static final double NARROW = 520;
    private static final double TALL = 560;

    private final Window owner;
    private final Texts texts;

    public Asking(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /// Lets the user fill in a form; the dialog closes only on an answer that is there, or on cancel.
    ///
    /// @param answer the answer as filled in; empty while something is missing, which the form then says itself
    public <T> Optional<T> form(String titleKey, String okKey, Parent form, Supplier<Optional<T>> answer) {
        Dialog<ButtonType> dialog = dressed(new Dialog<>(), titleKey);
        ButtonType ok = new ButtonType(texts.get(okKey), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(ok, cancel());
        dialog.getDialogPane().setContent(form);
        Button button = (Button) dialog.getDialogPane().lookupButton(ok);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (answer.get().isEmpty()) {
                event.consume();
            }
        });
        return dialog.showAndWait().filter(ok::equals).flatMap(_ -> answer.get());
    }

    /// Lets the user choose a file to open.
    ///
    /// @param kind the key of what such files are called
    /// @param endings such as `*.json`
    public Optional<Path> file(String titleKey, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get(kind), endings));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// Lets the user pick one of the choices, by typing part of its name.
    public <T> Optional<T> choice(String titleKey, String question, List<T> choices, Function<T, String> label) {
        ComboBox<T> box = new SearchableComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : label.apply(choice);
            }

            @Override
            public T fromString(String written) {
                return choices.stream().filter(choice -> label.apply(choice).equals(written)).findFirst().orElse(null);
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(question);
        VBox form = new VBox(8, new Label(question), box);
        form.setPrefWidth(420);
        return form(titleKey, "ok", form, () -> Optional.ofNullable(box.getValue()));
    }

    /// Whether the user agrees to what cannot be overlooked.
    public boolean agrees(String titleKey, String question, String okKey) {
        Dialog<ButtonType> dialog = dressed(new Dialog<>(), titleKey);
        ButtonType ok = new ButtonType(texts.get(okKey), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(ok, cancel());
        dialog.getDialogPane().setContent(words(question));
        return dialog.showAndWait().filter(ok::equals).isPresent();
    }

    /// Says something that needs reading.
    public void tell(String titleKey, String text) {
        show(titleKey, words(text));
    }

    /// Shows a pane that needs no answer.
    public void show(String titleKey, Region content) {
        Dialog<ButtonType> dialog = dressed(new Dialog<>(), titleKey);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("close"), ButtonData.CANCEL_CLOSE));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        double width = Math.max(NARROW, content.getPrefWidth());
        scroll.setPrefViewportWidth(width);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().applyCss();
        scroll.setPrefViewportHeight(Math.min(TALL, content.prefHeight(width) + 16));
        scroll.setMinHeight(Region.USE_PREF_SIZE); // some window systems give a dialog its least height
        dialog.showAndWait();
    }

    /// Shows a wide pane that scrolls by itself, in a dialog that can be resized.
    public void showWide(String titleKey, Region content) {
        Dialog<ButtonType> dialog = dressed(new Dialog<>(), titleKey);
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("close"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content);
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                dialog.close();
            }
        });
        dialog.setOnShown(_ -> {
            Window window = dialog.getDialogPane().getScene().getWindow();
            window.setWidth(Math.min(WIDE, owner.getWidth() - 64));
            window.setHeight(Math.min(HIGH, owner.getHeight() - 64));
            window.setX(owner.getX() + (owner.getWidth() - window.getWidth()) / 2);
            window.setY(owner.getY() + (owner.getHeight() - window.getHeight()) / 2);
        });
        dialog.showAndWait();
    }

    private ButtonType cancel() {
        return new ButtonType(texts.get("cancel"), ButtonData.CANCEL_CLOSE);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(440);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private <D extends Dialog<?>> D dressed(D dialog, String titleKey) {
        dialog.initOwner(owner);
        dialog.setTitle(texts.get(titleKey));
        dialog.setHeaderText(null);
        DialogPane pane = dialog.getDialogPane();
        pane.setGraphic(null);
        if (owner != null && owner.getScene() != null) {
            pane.getStylesheets().setAll(owner.getScene().getStylesheets());
            pane.getScene()
                    .getRoot()
                    .getStyleClass()
                    .addAll(
                            owner.getScene().getRoot().getStyleClass().stream().filter("dark"::equals).toList());
        }
        return dialog;
    }
}
