package id.sotk.ui.pane;

import id.sotk.simulation.Entry;
import id.sotk.simulation.Move;
import id.sotk.simulation.Walk;
import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.work.Playback;
import id.sotk.ui.work.Texts;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Drives a walk: a step on, a step back, by itself at a chosen speed, again from the start; and lets each document travel.
public final class Player {

    private static final Duration PAUSE = Duration.millis(1_400);

    private final Texts texts;
    private final CanvasPane canvas;
    private final Playback playback;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Runnable restarting = () -> {};

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

    public Player(Texts texts, CanvasPane canvas, Playback playback) {
        this.texts = texts;
        this.canvas = canvas;
        this.playback = playback;
    }

    @FXML
    private void initialize() {
        Map.of(restart, "restart.tip", back, "back.tip", step, "step.tip", replay, "replay.tip", play, "play.tip",
                speed, "speed")
                .forEach(this::tip);
        play.selectedProperty().addListener((_, _, playing) -> {
            playIcon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
            if (playing) {
                playOn();
            } else {
                pause.stop();
            }
        });
        pause.setOnFinished(_ -> playOn());
    }

    /// Who begins the walk anew.
    void onRestart(Runnable begin) {
        restarting = begin;
    }

    /// Space steps, Shift+Space goes back, P plays; true where the key was one of these.
    boolean handles(KeyEvent event) {
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

    /// Enables what can be done where the walk stands.
    void renew() {
        step.setDisable(!playback.canGoOn() && !playback.isReplaying());
        play.setDisable(step.isDisable());
        back.setDisable(!playback.canGoBack());
        restart.setDisable(playback.walk().get().isEmpty());
        replay.setDisable(!playback.canGoBack());
    }

    /// The button that goes on, where one can; else the other node.
    Node onward(Node otherwise) {
        return step.isDisabled() ? otherwise : step;
    }

    /// Ends automatic play.
    void pause() {
        play.setSelected(false);
    }

    /// Makes a move the user chose, which ends automatic play.
    void make(Move move) {
        pause();
        go(() -> playback.perform(move));
    }

    /// Shows a walk made elsewhere, as if its last move had just been made.
    void take(Walk made) {
        pause();
        go(() -> playback.take(made));
    }

    @FXML
    private void restart() {
        pause();
        restarting.run();
    }

    @FXML
    private void back() {
        pause();
        playback.back();
    }

    @FXML
    private void step() {
        go(playback::forward);
    }

    @FXML
    private void replay() {
        playback.rewind();
        play.setSelected(true);
    }

    private void playOn() {
        if (!playback.canGoOn() && !playback.isReplaying()) {
            pause();
            return;
        }
        go(playback::forward);
        pause.setDuration(PAUSE.divide(speed.getValue()));
        pause.playFromStart();
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
                canvas.travel(travel.from().get(), travel.to().get(), travel.document().in(texts.language()), arrival);
            } else {
                arrival.run();
            }
        });
    }

    private void tip(Control control, String key) {
        String words = texts.get("simulation." + key);
        control.setTooltip(new Tooltip(words));
        control.setAccessibleText(words);
    }
}
