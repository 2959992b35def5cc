package id.sotk.ui.pane;

import id.sotk.rules.Checker;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Exploration;
import id.sotk.structure.Structure;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Searches every lawful choice beside the window and lists what the structure itself brings to a halt or a violation.
public final class ObstaclesPane {

    /// Moves between two looks at the progress.
    private static final int PACE = 50;

    /// Moves after which a target counts as half searched; most take a few hundred.
    private static final double HALF = 500;

    private final Workbench workbench;
    private final Texts texts;
    private AtomicBoolean ended = new AtomicBoolean(true);
    private Consumer<CounterExample> follower = _ -> {};

    @FXML
    private VBox box;

    @FXML
    private Label summary;

    @FXML
    private HBox searching;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button close;

    @FXML
    private VBox found;

    public ObstaclesPane(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        show(box, false);
        close.setAccessibleText(texts.get("obstacles.close"));
        progress.setAccessibleText(texts.get("obstacles.searching"));
        workbench.structure().addListener((_, _, _) -> outdate());
    }

    /// Whom to hand the walk to an obstacle the user chooses.
    void follow(Consumer<CounterExample> chosen) {
        follower = chosen;
    }

    /// Searches the design as it is now; an earlier search is given up.
    void search() {
        ended.set(true);
        AtomicBoolean over = new AtomicBoolean();
        ended = over;
        found.getChildren().clear();
        summary.setText(texts.get("obstacles.searching"));
        progress.setProgress(0);
        show(searching, true);
        show(box, true);
        Structure structure = workbench.structure().get();
        Checker checker = workbench.checker();
        Thread.ofPlatform().daemon().name("exploring").start(() -> explore(structure, checker, over));
    }

    @FXML
    private void cancel() {
        ended.set(true);
        show(searching, false);
        summary.setText(texts.get("obstacles.cancelled"));
    }

    @FXML
    private void close() {
        ended.set(true);
        show(box, false);
    }

    private void explore(Structure structure, Checker checker, AtomicBoolean over) {
        try {
            Exploration exploration = Exploration.from(
                    Exploration.starts(structure, checker), checker, (walk, walks, moves) -> {
                        if (moves % PACE == 0) {
                            double part = (walk + moves / (moves + HALF)) / walks;
                            Platform.runLater(() -> progress.setProgress(part));
                        }
                        return !over.get();
                    });
            Platform.runLater(() -> tell(exploration, over));
        } catch (RuntimeException unexpected) {
            Platform.runLater(() -> {
                cancel();
                throw unexpected;
            });
        }
    }

    private void tell(Exploration exploration, AtomicBoolean over) {
        if (over.get()) {
            return;
        }
        show(searching, false);
        int count = exploration.found().size();
        String sum = count == 0
                ? texts.get("obstacles.none", exploration.extent().walks(), exploration.extent().moves())
                : texts.get("obstacles.found", count, exploration.extent().walks(), exploration.extent().moves());
        summary.setText(exploration.extent().exhaustive()
                ? sum
                : sum + " " + texts.get("obstacles.bounded", Exploration.BOUND));
        exploration.found().forEach(example -> found.getChildren().add(new ObstacleCard(example, texts, follower)));
    }

    /// The design has changed: what was found may no longer hold.
    private void outdate() {
        if (!ended.getAndSet(true) || !found.getChildren().isEmpty()) {
            show(searching, false);
            found.getChildren().clear();
            summary.setText(texts.get("obstacles.outdated"));
        }
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
