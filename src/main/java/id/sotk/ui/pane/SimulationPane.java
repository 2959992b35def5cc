package id.sotk.ui.pane;

import id.sotk.language.LocalizedText;
import id.sotk.model.Target;
import id.sotk.regulation.norm.Citation;
import id.sotk.regulation.work.Mechanism;
import id.sotk.simulation.Choice;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Entry;
import id.sotk.simulation.Move;
import id.sotk.simulation.Progress;
import id.sotk.simulation.Walk;
import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.work.Playback;
import id.sotk.ui.work.Spoken;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Views;
import id.sotk.ui.work.Views.View;
import id.sotk.ui.work.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Walks a target through the three stages: the step with its actor and article, its branches, departures and what they break.
public final class SimulationPane {

    private static final Duration PAUSE = Duration.millis(1_400);

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private final CanvasPane canvas;
    private final Playback playback;
    private final Parent log;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Departures departures;
    private final View<ObstaclesPane> obstacles;
    private boolean filling;

    @FXML
    private ComboBox<Target> target;

    @FXML
    private ComboBox<Mechanism> mechanism;

    @FXML
    private Button restart;

    @FXML
    private Button back;

    @FXML
    private Button step;

    @FXML
    private ToggleButton play;

    @FXML
    private FontIcon playIcon;

    @FXML
    private Button replay;

    @FXML
    private Slider speed;

    @FXML
    private Button explore;

    @FXML
    private BorderPane all;

    @FXML
    private HBox stages;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox papers;

    @FXML
    private VBox card;

    @FXML
    private Label position;

    @FXML
    private Label sentence;

    @FXML
    private Label citation;

    @FXML
    private Label quotation;

    @FXML
    private Label warning;

    @FXML
    private FlowPane choices;

    @FXML
    private MenuButton deviate;

    @FXML
    private VBox broken;

    @FXML
    private VBox documents;

    public SimulationPane(
            Workbench workbench, Views views, StudioActions actions, CanvasPane canvas, Playback playback) {
        this.workbench = workbench;
        this.texts = views.texts();
        this.actions = actions;
        this.canvas = canvas;
        this.playback = playback;
        this.departures = new Departures(texts, this::depart);
        this.log = views.load(LogPane.class).root();
        this.obstacles = views.load(ObstaclesPane.class);
    }

    @FXML
    private void initialize() {
        Spoken.in(target, Target::name);
        Spoken.in(mechanism, choice -> choice.name().in(texts.locale()));
        target.setPromptText(texts.get("simulation.noTarget"));
        target.setAccessibleText(texts.get("simulation.target"));
        mechanism.setAccessibleText(texts.get("simulation.mechanism"));
        target.valueProperty().addListener((_, _, chosen) -> chooseTarget(chosen));
        mechanism.valueProperty().addListener((_, _, _) -> begin());
        Map.of(restart, "restart", back, "back", step, "step", replay, "replay")
                .forEach((button, key) -> tip(button, "simulation." + key + ".tip"));
        tip(play, "simulation.play.tip");
        tip(explore, "simulation.explore.tip");
        all.setRight(obstacles.root());
        BorderPane.setMargin(obstacles.root(), new Insets(0, 12, 10, 0));
        papers.visibleProperty().bind(obstacles.root().visibleProperty().not());
        papers.managedProperty().bind(papers.visibleProperty());
        obstacles.controller().follow(this::walkTo);
        tip(speed, "simulation.speed");
        play.selectedProperty().addListener((_, _, playing) -> {
            playIcon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
            if (playing) {
                playOn();
            } else {
                pause.stop();
            }
        });
        pause.setOnFinished(_ -> playOn());
        playback.walk().subscribe(shown -> KeptFocus.in(all, () -> show(shown), () -> step.isDisabled() ? card : step));
        workbench.document().subscribe(document -> fillTargets(document.organization().targets().list()));
    }

    /// The log of the walk, for a tab of its own.
    public Parent log() {
        return log;
    }

    /// Chooses the target to walk.
    public void walk(Target chosen) {
        target.setValue(chosen);
    }

    /// Space steps, Shift+Space goes back, P plays; true where the key was one of these.
    public boolean handles(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> {
                if (event.isShiftDown()) {
                    back();
                } else {
                    step();
                }
                return true;
            }
            case P -> {
                play.setSelected(!play.isSelected());
                return true;
            }
            case null, default -> {
                return false;
            }
        }
    }

    @FXML
    private void restart() {
        play.setSelected(false);
        begin();
        show(playback.walk().get());
    }

    @FXML
    private void back() {
        play.setSelected(false);
        playback.back();
    }

    @FXML
    private void step() {
        go(playback::forward);
    }

    @FXML
    private void explore() {
        obstacles.controller().search();
    }

    /// Shows the walk at the obstacle, as if its choices had just been made.
    private void walkTo(CounterExample example) {
        play.setSelected(false);
        choose(example.walk());
        go(() -> playback.take(example.walk()));
    }

    /// Takes over the walk another pane shows, where it stands.
    public void resume(SimulationPane other) {
        other.play.setSelected(false);
        other.playback.walk().get().ifPresent(walk -> {
            choose(walk);
            playback.resume(other.playback);
        });
    }

    /// Shows the target and the mechanism of the walk as chosen.
    private void choose(Walk walk) {
        filling = true;
        target.setValue(target.getItems()
                .stream()
                .filter(known -> known.id().equals(walk.target().id()))
                .findFirst()
                .orElse(null));
        mechanism.getItems().setAll(Walk.mechanisms(walk.structure(), walk.target()));
        mechanism.setValue(walk.mechanism());
        filling = false;
    }

    @FXML
    private void replay() {
        playback.rewind();
        play.setSelected(true);
    }

    private void playOn() {
        if (!playback.canGoOn() && !playback.isReplaying()) {
            play.setSelected(false);
            return;
        }
        go(playback::forward);
        pause.setDuration(PAUSE.divide(speed.getValue()));
        pause.playFromStart();
    }

    /// Makes a move the user chose, which ends automatic play.
    private void make(Move move) {
        play.setSelected(false);
        go(() -> playback.perform(move));
    }

    /// Closes the whole menu before its items are replaced by those of the next step.
    private void depart(Move deviation) {
        deviate.hide();
        make(deviation);
    }

    /// Makes the move, then lets the document travel and the box shake where something broke.
    private void go(Runnable move) {
        Optional<Walk> before = playback.walk().get();
        move.run();
        playback.walk()
                .get()
                .filter(now -> !before.equals(Optional.of(now)))
                .flatMap(Walk::lastEntry)
                .ifPresent(this::animate);
    }

    private void animate(Entry entry) {
        boolean flawed = !entry.findings().isEmpty();
        entry.travel().ifPresent(travel -> {
            Optional<String> end = travel.to().or(travel::from);
            Runnable arrival = () -> end.filter(_ -> flawed).ifPresent(canvas::shake);
            if (travel.from().isPresent() && travel.to().isPresent()) {
                canvas.travel(travel.from().get(), travel.to().get(), travel.document().in(texts.locale()), arrival);
            } else {
                arrival.run();
            }
        });
    }

    private void fillTargets(List<Target> targets) {
        filling = true;
        Optional<Target> chosen = Optional.ofNullable(target.getValue())
                .flatMap(before -> targets.stream().filter(now -> now.id().equals(before.id())).findFirst());
        target.getItems().setAll(targets);
        target.setValue(chosen.orElse(targets.isEmpty() ? null : targets.getFirst()));
        filling = false;
        if (playback.walk().get().isEmpty() || chosen.isEmpty()) {
            chooseTarget(target.getValue());
        } else {
            playback.renewUnlessBegun();
            show(playback.walk().get());
        }
    }

    private void chooseTarget(Target chosen) {
        if (filling) {
            return;
        }
        play.setSelected(false);
        filling = true;
        mechanism.getItems().clear();
        if (chosen != null) {
            mechanism.getItems().setAll(Walk.mechanisms(workbench.structure().get(), chosen));
            mechanism.setValue(mechanism.getItems().isEmpty() ? null : mechanism.getItems().getFirst());
        }
        filling = false;
        begin();
    }

    private void begin() {
        if (filling) {
            return;
        }
        Target chosen = target.getValue();
        if (chosen == null || mechanism.getValue() == null) {
            playback.stop();
        } else {
            playback.start(workbench.organization().targets().get(chosen.id()), mechanism.getValue());
        }
    }

    private void show(Optional<Walk> shown) {
        boolean there = shown.isPresent();
        scroll.setVvalue(0);
        step.setDisable(!playback.canGoOn() && !playback.isReplaying());
        play.setDisable(step.isDisable());
        back.setDisable(!playback.canGoBack());
        restart.setDisable(!there);
        replay.setDisable(!playback.canGoBack());
        broken.getChildren().clear();
        choices.getChildren().clear();
        documents.getChildren().clear();
        stages.getChildren().clear();
        if (there) {
            show(shown.get());
        } else {
            showNothing();
        }
        for (Label line : List.of(citation, quotation, warning)) {
            line.setVisible(!line.getText().isEmpty());
            line.setManaged(line.isVisible());
        }
    }

    private void showNothing() {
        position.setText("");
        sentence.setText(texts.get("simulation.empty"));
        citation.setText("");
        quotation.setText("");
        warning.setText("");
        deviate.setVisible(false);
        Button add = new Button(texts.get("simulation.addTarget"));
        add.getStyleClass().addAll("accent", "branch");
        add.setOnAction(_ -> actions.addTarget());
        choices.getChildren().setAll(add);
        canvas.highlight(List.of());
        canvas.endTravel();
    }

    private void show(Walk walk) {
        for (Progress progress : walk.progress()) {
            Region strip = new StageStrip(progress, texts);
            HBox.setHgrow(strip, Priority.ALWAYS);
            stages.getChildren().add(strip);
        }
        position.setText(texts.get("simulation.position", walk.entries().size() + (walk.isComplete() ? 0 : 1),
                walk.step().map(now -> texts.of(now.stage())).orElse(texts.get("simulation.finished"))));
        sentence.setText(walk.sentence().in(texts.locale()));
        citation.setText(walk.citation().map(Citation::address).orElse(""));
        quotation.setText(walk.citation().map(words -> "“" + words.quotation() + "”").orElse(""));
        warning.setText(notes(walk));
        walk.choices().forEach(choice -> choices.getChildren().add(branch(choice, walk)));
        deviate.getItems().setAll(departures.of(walk));
        deviate.setVisible(!deviate.getItems().isEmpty());
        walk.newFindings().forEach(finding -> broken.getChildren().add(new BrokenClause(finding, texts)));
        walk.documents().forEach(name -> documents.getChildren().add(document(name)));
        if (walk.documents().isEmpty()) {
            documents.getChildren().add(caption(texts.get("simulation.noDocuments")));
            canvas.endTravel();
        }
        canvas.highlight(walk.acting());
    }

    private String notes(Walk walk) {
        List<String> notes = new ArrayList<>(
                walk.unfilled().stream().map(note -> note.in(texts.locale())).toList());
        if (playback.isOutdated()) {
            notes.add(texts.get("simulation.outdated"));
        }
        return String.join("  ", notes);
    }

    private Button branch(Choice choice, Walk walk) {
        boolean plain = choice instanceof Choice.TakeStep && choice.name().equals(walk.sentence());
        Button chip = new Button(plain ? texts.get("simulation.take") : choice.name().in(texts.locale()));
        chip.getStyleClass().add("branch");
        chip.setWrapText(true);
        chip.setMaxWidth(420);
        if (choice.equals(walk.choices().getFirst())) {
            chip.getStyleClass().add("accent");
        }
        chip.setOnAction(_ -> make(choice));
        return chip;
    }

    private Label document(LocalizedText name) {
        Label line = new Label(name.in(texts.locale()), new FontIcon(Feather.CHECK));
        line.setWrapText(true);
        return line;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        return label;
    }

    private void tip(javafx.scene.control.Control control, String key) {
        control.setTooltip(new Tooltip(texts.get(key)));
        control.setAccessibleText(texts.get(key));
    }
}
