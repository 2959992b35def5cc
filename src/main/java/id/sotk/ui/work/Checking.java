package id.sotk.ui.work;

import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.structure.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Judges the latest structure on a thread of its own; answers about an older one are dropped.
final class Checking {

    private final Checker checker;
    private final Supplier<LocalDate> today;
    private final AtomicReference<Structure> latest = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("checking").unstarted(work));

    /// @param today the day on which acceptances must still hold
    Checking(Checker checker, Supplier<LocalDate> today) {
        this.checker = checker;
        this.today = today;
    }

    /// The checker as of today.
    Checker checker() {
        return checker.on(today.get());
    }

    /// Hands the findings to the receiver on the JavaFX thread, unless a newer structure was given meanwhile.
    void check(Structure structure, Consumer<List<Finding>> receiver) {
        latest.set(structure);
        thread.execute(() -> {
            if (latest.get() == structure) {
                List<Finding> findings = checker().check(structure);
                Platform.runLater(() -> {
                    if (latest.get() == structure) {
                        receiver.accept(findings);
                    }
                });
            }
        });
    }

    void close() {
        thread.shutdownNow();
    }
}
