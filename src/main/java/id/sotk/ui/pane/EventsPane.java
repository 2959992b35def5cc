package id.sotk.ui.pane;

import id.sotk.exchange.events.Deviations.Breach;
import id.sotk.exchange.events.Deviations.Occurrence;
import id.sotk.exchange.events.EventLog;
import id.sotk.exchange.events.form.LogFault;
import id.sotk.regulation.norm.Severity;
import id.sotk.structure.Structure;
import id.sotk.ui.work.Judging;
import id.sotk.ui.work.Judging.Judged;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// An event log from outside: what its cases break, article by article, with the events that do; a click shows the element on the sheet.
public final class EventsPane {

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private Optional<Judging> running = Optional.empty();
    private Optional<Judged> shown = Optional.empty();

    @FXML
    private Label title;

    @FXML
    private Label summary;

    @FXML
    private Label untold;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    @FXML
    private Button again;

    @FXML
    private Node empty;

    @FXML
    private Node content;

    @FXML
    private ListView<BreachCell.Line> list;

    @FXML
    private VBox head;

    @FXML
    private TableView<Occurrence> table;

    @FXML
    private ListView<String> refused;

    public EventsPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new BreachCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> open(line));
        table.setOnMouseClicked(_ -> go());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        new OccurrenceColumns(texts).into(table);
        refused.setCellFactory(_ -> new WrappedCell());
        workbench.structure().subscribe(this::age);
        arrange();
    }

    /// Lets the user choose a log.
    @FXML
    private void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("events.open"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(texts.get("events.files"), "*.csv", "*.xes", "*.txt"),
                        new FileChooser.ExtensionFilter(texts.get("events.all"), "*.*"));
        File file = chooser.showOpenDialog(list.getScene().getWindow());
        if (file != null) {
            judge(file.toPath());
        }
    }

    /// Judges the log in a file beside the window; one that still runs is called off.
    public void judge(Path file) {
        cancel();
        Judging judging = new Judging(file, workbench);
        running = Optional.of(judging);
        progress.progressProperty().bind(judging.progressProperty());
        judging.setOnSucceeded(_ -> end(judging, () -> {
            show(judging.getValue());
            workbench.tell(texts.get("events.judged", file.getFileName()));
        }));
        judging.setOnFailed(_ -> end(judging, () -> refuse(judging.getException())));
        judging.setOnCancelled(_ -> end(judging, () -> workbench.tell(texts.get("events.cancelled"))));
        judging.start();
        arrange();
    }

    /// Takes over the log another pane shows; one it is still judging is judged here.
    public void resume(EventsPane other) {
        other.shown.ifPresent(this::show);
        other.running.map(Judging::file).ifPresent(this::judge);
        other.running.ifPresent(Judging::cancel);
        other.running = Optional.empty();
        arrange();
    }

    @FXML
    private void cancel() {
        running.ifPresent(Judging::cancel);
    }

    /// Judges the same log with the design as it is now.
    @FXML
    private void again() {
        shown.map(Judged::file).ifPresent(this::judge);
    }

    private void end(Judging judging, Runnable what) {
        if (running.equals(Optional.of(judging))) {
            running = Optional.empty();
            progress.progressProperty().unbind();
            what.run();
            arrange();
        }
    }

    private void refuse(Throwable fault) {
        if (fault instanceof LogFault useless) {
            workbench.refuse(useless.in(texts.language()));
        } else {
            workbench.refuse(texts.get("events.failed"));
            throw new IllegalStateException("event log cannot be judged", fault);
        }
    }

    private void show(Judged judged) {
        shown = Optional.of(judged);
        EventLog log = judged.log();
        title.setText(String.valueOf(judged.file().getFileName()));
        summary.setText(summary(judged));
        untold.setText(texts.get("events.untold", log.untold()
                .stream()
                .sorted()
                .map(column -> column.heading(texts.language()))
                .collect(Collectors.joining(", "))));
        untold.setVisible(!log.untold().isEmpty());
        untold.setManaged(untold.isVisible());
        List<BreachCell.Line> lines = new ArrayList<>();
        judged.deviations().breaches().forEach(breach -> lines.add(new BreachCell.Broken(breach)));
        if (!log.faults().isEmpty()) {
            lines.add(new BreachCell.Refused(log.faults()));
        }
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        open(list.getSelectionModel().getSelectedItem());
    }

    private String summary(Judged judged) {
        EventLog log = judged.log();
        String told = texts.get(
                "events.summary", judged.deviations().cases(Severity.INFO), log.cases().size(), log.events());
        int refusals = log.faults().size();
        return refusals == 0 ? told : told + " · " + texts.get("events.refusedRows", refusals);
    }

    /// The design has moved on: what is shown was true of the one before.
    private void age(Structure now) {
        again.setVisible(running.isEmpty() && shown.filter(judged -> judged.structure() != now).isPresent());
        again.setManaged(again.isVisible());
    }

    private void open(BreachCell.Line line) {
        head.getChildren().clear();
        table.getItems().clear();
        refused.getItems().clear();
        table.setVisible(line instanceof BreachCell.Broken);
        refused.setVisible(line instanceof BreachCell.Refused);
        switch (line) {
            case null -> head.getChildren().add(BreachHead.none(texts));
            case BreachCell.Broken(Breach breach) -> {
                head.getChildren().setAll(BreachHead.of(breach, texts));
                OccurrenceColumns.tell(table, shown.orElseThrow().log().structure());
                table.getItems().setAll(breach.occurrences());
            }
            case BreachCell.Refused(var faults) -> {
                head.getChildren().setAll(BreachHead.ofRefused(faults, texts));
                refused.getItems().setAll(faults.stream().map(fault -> fault.in(texts.language())).toList());
            }
        }
    }

    private void go() {
        Occurrence occurrence = table.getSelectionModel().getSelectedItem();
        if (occurrence != null) {
            actions.reveal(occurrence.finding().subject());
        }
    }

    private void arrange() {
        boolean busy = running.isPresent();
        for (Node node : List.of(progress, cancel)) {
            node.setVisible(busy);
            node.setManaged(busy);
        }
        content.setVisible(shown.isPresent());
        empty.setVisible(shown.isEmpty());
        age(workbench.structure().get());
    }

    /// A line of running text as wide as the list.
    private static final class WrappedCell extends javafx.scene.control.ListCell<String> {

        WrappedCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String text, boolean blank) {
            super.updateItem(text, blank);
            setText(blank ? null : text);
        }
    }
}
