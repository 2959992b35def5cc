package id.sotk.ui.pane;

import id.sotk.edit.command.ChangeIdentity;
import id.sotk.model.Identity;
import id.sotk.regulation.StructurePattern;
import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The top bar: design and saved state, regulation and pattern, undo, tidy, zoom, simulation, export, theme, language.
public final class TopBar {

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private final CanvasPane canvas;

    /// From here on the name of the regulation has room; in a narrower window it gives way as the others do.
    private static final double WIDE = 1240;

    @FXML
    private HBox bar;

    @FXML
    private Label title;

    @FXML
    private Label saved;

    @FXML
    private MenuButton regulation;

    @FXML
    private MenuButton pattern;

    @FXML
    private Label zoom;

    @FXML
    private Button homeButton;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button tidy;

    @FXML
    private Button zoomIn;

    @FXML
    private Button zoomOut;

    @FXML
    private Button fit;

    @FXML
    private Button simulate;

    @FXML
    private Button export;

    @FXML
    private Button theme;

    @FXML
    private Button language;

    @FXML
    private Button help;

    public TopBar(Workbench workbench, Texts texts, StudioActions actions, CanvasPane canvas) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
        this.canvas = canvas;
    }

    @FXML
    private void initialize() {
        regulation.minWidthProperty()
                .bind(bar.widthProperty().map(width -> width.doubleValue() >= WIDE ? Region.USE_PREF_SIZE : 60));
        Map.<Control, String>ofEntries(
                Map.entry(homeButton, "home"),
                Map.entry(undo, "undo"),
                Map.entry(redo, "redo"),
                Map.entry(tidy, "tidy"),
                Map.entry(zoomIn, "zoomIn"),
                Map.entry(zoomOut, "zoomOut"),
                Map.entry(fit, "fit"),
                Map.entry(simulate, "simulate"),
                Map.entry(export, "export"),
                Map.entry(theme, "theme"),
                Map.entry(language, "language"),
                Map.entry(help, "help"))
                .forEach((control, key) -> {
                    control.setTooltip(new Tooltip(texts.get("top." + key + ".tip")));
                    control.setAccessibleText(texts.get("top." + key + ".tip"));
                });
        undo.disableProperty().bind(workbench.undoable().not());
        redo.disableProperty().bind(workbench.redoable().not());
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH.mm.ss");
        saved.textProperty().bind(workbench.saved().map(time -> texts.get("top.saved", clock.format(time))));
        zoom.textProperty().bind(canvas.zoomProperty().map(factor -> Math.round(factor.doubleValue() * 100) + " %"));
        String name = workbench.profile().identity().shortName().in(texts.language());
        regulation.setText(name);
        MenuItem other = new MenuItem(texts.get("profile.open"));
        other.setOnAction(_ -> actions.openProfile());
        regulation.getItems().setAll(other);
        regulation.setAccessibleText(texts.get("top.regulation", name));
        regulation.setTooltip(new Tooltip(workbench.profile().identity().title().in(texts.language())));
        pattern.getItems().setAll(workbench.profile().patterns().stream().map(this::choice).toList());
        pattern.setAccessibleText(texts.get("field.pattern"));
        workbench.document().subscribe(document -> show(document.organization().identity()));
    }

    private MenuItem choice(StructurePattern choice) {
        MenuItem item = new MenuItem(workbench.names().of(choice));
        item.setOnAction(_ -> workbench.perform(new ChangeIdentity(
                workbench.organization().identity().withPattern(Optional.of(choice.id())))));
        return item;
    }

    private void show(Identity identity) {
        title.setText(identity.name());
        title.setTooltip(new Tooltip(identity.name()));
        String chosen = identity.pattern().map(workbench.names()::pattern).orElse(texts.get("top.noPattern"));
        pattern.setText(chosen);
        pattern.setTooltip(new Tooltip(chosen));
    }

    @FXML
    private void home() {
        actions.home();
    }

    @FXML
    private void undo() {
        workbench.undo();
    }

    @FXML
    private void redo() {
        workbench.redo();
    }

    @FXML
    private void tidy() {
        actions.tidy();
    }

    @FXML
    private void zoomIn() {
        canvas.zoomIn();
    }

    @FXML
    private void zoomOut() {
        canvas.zoomOut();
    }

    @FXML
    private void fit() {
        canvas.fit();
    }

    @FXML
    private void simulate() {
        actions.simulate();
    }

    @FXML
    private void export() {
        actions.export();
    }

    @FXML
    private void theme() {
        actions.switchTheme();
    }

    @FXML
    private void language() {
        actions.switchLanguage();
    }

    @FXML
    private void help() {
        actions.help();
    }
}
