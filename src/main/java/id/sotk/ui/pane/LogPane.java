package id.sotk.ui.pane;

import id.sotk.exchange.ExportFault;
import id.sotk.exchange.SafeFile;
import id.sotk.exchange.events.WalkedLog;
import id.sotk.simulation.Walk;
import id.sotk.simulation.WalkLog;
import id.sotk.ui.work.Playback;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;

/// The log of the walk, to read, copy and export.
public final class LogPane {

    private static final List<Integer> WIDTHS = List.of(44, 100, 64, 300, 180, 160, 170, 180, 320);
    private static final String MARK = "\ufeff";

    private final Workbench workbench;
    private final Texts texts;
    private final Playback playback;

    @FXML
    private Label title;

    @FXML
    private Button copy;

    @FXML
    private Button export;

    @FXML
    private TableView<WalkLog.Row> table;

    public LogPane(Workbench workbench, Texts texts, Playback playback) {
        this.workbench = workbench;
        this.texts = texts;
        this.playback = playback;
    }

    @FXML
    private void initialize() {
        Label empty = new Label(texts.get("log.empty"));
        empty.getStyleClass().add("empty");
        table.setPlaceholder(empty);
        playback.walk().subscribe(this::show);
    }

    private void show(Optional<Walk> walk) {
        title.setText(walk.map(shown -> shown.target().name()).orElse(texts.get("log.title")));
        boolean nothing = walk.filter(shown -> !shown.entries().isEmpty()).isEmpty();
        copy.setDisable(nothing);
        export.setDisable(nothing);
        if (walk.isEmpty()) {
            table.getItems().clear();
            return;
        }
        WalkLog log = walk.get().log();
        if (table.getColumns().isEmpty()) {
            List<String> headings = log.headings(texts.language()).cells();
            for (int column = 0; column < headings.size(); column++) {
                table.getColumns().add(column(headings.get(column), column));
            }
        }
        table.getItems().setAll(log.rows(texts.language()));
        if (!table.getItems().isEmpty()) {
            table.scrollTo(table.getItems().size() - 1);
        }
    }

    private static TableColumn<WalkLog.Row, String> column(String heading, int index) {
        TableColumn<WalkLog.Row, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().cells().get(index)));
        column.setPrefWidth(WIDTHS.get(index));
        column.setSortable(false);
        return column;
    }

    @FXML
    private void copy() {
        playback.walk().get().ifPresent(walk -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(walk.log().text(texts.language()));
            Clipboard.getSystemClipboard().setContent(content);
            workbench.tell(texts.get("log.copied"));
        });
    }

    @FXML
    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("log.export"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("XES", "*.xes"),
                        new FileChooser.ExtensionFilter(texts.get("log.text"), "*.txt"));
        chooser.setInitialFileName(texts.get("log.file") + ".csv");
        File file = chooser.showSaveDialog(table.getScene().getWindow());
        if (file != null) {
            playback.walk().get().ifPresent(walk -> write(content(walk, file.getName()), file));
        }
    }

    /// The text of the log in the form the name asks for; a mark lets a spreadsheet see that the table is UTF-8.
    private String content(Walk walk, String name) {
        WalkedLog log = new WalkedLog(walk, texts.language());
        return switch (name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "")) {
            case "txt" -> walk.log().text(texts.language());
            case "xes" -> log.xes();
            default -> MARK + log.csv();
        };
    }

    private void write(String content, File file) {
        try {
            SafeFile.write(file.toPath(), content);
            workbench.tell(texts.get("log.exported", file));
        } catch (ExportFault unwritable) {
            workbench.refuse(unwritable.in(texts.language()));
        }
    }
}
