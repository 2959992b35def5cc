package id.sotk.ui.pane;

import id.sotk.model.Target;
import id.sotk.regulation.work.Mechanism;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Walk;
import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.work.Playback;
import id.sotk.ui.work.Spoken;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Views;
import id.sotk.ui.work.Views.View;
import id.sotk.ui.work.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// Walks a target through the three stages: which target by which mechanism, the player, the stages, the step.
public final class SimulationPane {

    private final Workbench workbench;
    private final Texts texts;
    private final CanvasPane canvas;
    private final Playback playback;
    private final Parent log;
    private final View<Player> player;
    private final View<StepCard> step;
    private final View<ObstaclesPane> obstacles;
    private boolean filling;

    @FXML
    private ComboBox<Target> target;

    @FXML
    private ComboBox<Mechanism> mechanism;

    @FXML
    private HBox controls;

    @FXML
    private Button explore;

    @FXML
    private BorderPane all;

    @FXML
    private HBox stages;

    public SimulationPane(Workbench workbench, Views views, CanvasPane canvas, Playback playback) {
        this.workbench = workbench;
        this.texts = views.texts();
        this.canvas = canvas;
        this.playback = playback;
        this.log = views.load(LogPane.class).root();
        this.player = views.load(Player.class);
        this.step = views.load(StepCard.class);
        this.obstacles = views.load(ObstaclesPane.class);
    }

    @FXML
    private void initialize() {
        Spoken.in(target, Target::name);
        Spoken.in(mechanism, choice -> choice.name().in(texts.language()));
        target.setPromptText(texts.get("simulation.noTarget"));
        target.setAccessibleText(texts.get("simulation.target"));
        mechanism.setAccessibleText(texts.get("simulation.mechanism"));
        target.valueProperty().addListener((_, _, chosen) -> chooseTarget(chosen));
        mechanism.valueProperty().addListener((_, _, _) -> begin());
        explore.setTooltip(new Tooltip(texts.get("simulation.explore.tip")));
        explore.setAccessibleText(texts.get("simulation.explore.tip"));
        lay();
        player.controller().onRestart(this::restart);
        step.controller().onMove(player.controller()::make);
        obstacles.controller().follow(this::walkTo);
        playback.walk()
                .subscribe(shown -> KeptFocus.in(all, () -> show(shown),
                        () -> player.controller().onward(step.controller().refuge())));
        workbench.document().subscribe(document -> fillTargets(document.organization().targets().list()));
    }

    private void lay() {
        controls.getChildren().add(controls.getChildren().indexOf(explore), player.root());
        all.setCenter(step.root());
        all.setRight(obstacles.root());
        BorderPane.setMargin(obstacles.root(), new Insets(0, 12, 10, 0));
        step.controller().showPapersWhile(obstacles.root().visibleProperty().not());
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
        return player.controller().handles(event);
    }

    /// Takes over the walk another pane shows, where it stands.
    public void resume(SimulationPane other) {
        other.player.controller().pause();
        other.playback.walk().get().ifPresent(walk -> {
            choose(walk);
            playback.resume(other.playback);
        });
    }

    @FXML
    private void explore() {
        obstacles.controller().search();
    }

    private void restart() {
        begin();
        show(playback.walk().get());
    }

    /// Shows the walk at the obstacle, as if its choices had just been made.
    private void walkTo(CounterExample example) {
        player.controller().pause();
        choose(example.walk());
        player.controller().take(example.walk());
    }

    /// Shows the target and the mechanism of the walk as chosen.
    private void choose(Walk walk) {
        filling = true;
        target.setValue(same(walk.target(), target.getItems()).orElse(null));
        mechanism.getItems().setAll(Walk.mechanisms(walk.structure(), walk.target()));
        mechanism.setValue(walk.mechanism());
        filling = false;
    }

    private void fillTargets(List<Target> targets) {
        filling = true;
        Optional<Target> chosen = Optional.ofNullable(target.getValue()).flatMap(before -> same(before, targets));
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

    private static Optional<Target> same(Target wanted, List<Target> targets) {
        return targets.stream().filter(known -> known.id().equals(wanted.id())).findFirst();
    }

    private void chooseTarget(Target chosen) {
        if (filling) {
            return;
        }
        player.controller().pause();
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
        player.controller().renew();
        shown.ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        stages.getChildren().clear();
        step.controller().showNothing();
        canvas.highlight(List.of());
        canvas.endTravel();
    }

    private void show(Walk walk) {
        StepView view = playback.isOutdated() ? StepView.outdated(walk, texts) : StepView.of(walk, texts);
        stages.getChildren().setAll(view.stages().stream().map(StageStrip::new).toList());
        step.controller().show(walk, view);
        if (view.papers().isEmpty()) {
            canvas.endTravel();
        }
        canvas.highlight(walk.acting());
    }
}
