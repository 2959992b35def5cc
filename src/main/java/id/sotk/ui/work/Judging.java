package id.sotk.ui.work;

import id.sotk.exchange.events.Deviations;
import id.sotk.exchange.events.EventLog;
import id.sotk.exchange.events.LogReading;
import id.sotk.exchange.events.form.LogFile;
import id.sotk.rules.Checker;
import id.sotk.structure.Structure;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;

/// Reads an event log and judges its cases beside the window, with progress, until called off.
public final class Judging extends Task<Judging.Judged> {

    private final Path file;
    private final Structure structure;
    private final Checker checker;

    /// A log that was judged, with the design it was judged with.
    public record Judged(Path file, Structure structure, EventLog log, Deviations deviations) {}

    /// Judges the log in a file with the design as it is now.
    public Judging(Path file, Workbench workbench) {
        this.file = file;
        this.structure = workbench.structure().get();
        this.checker = workbench.checker();
    }

    public Path file() {
        return file;
    }

    /// Begins on a thread of its own.
    public void start() {
        Thread.ofPlatform().daemon().name("judging").start(this);
    }

    @Override
    protected Judged call() {
        updateProgress(-1, 1);
        EventLog log = LogReading.read(LogFile.read(file), structure);
        int all = log.cases().size();
        Deviations deviations = Deviations.of(log, checker, done -> {
            if (isCancelled()) {
                throw new CancellationException();
            }
            updateProgress(done, all);
        });
        return new Judged(file, structure, log, deviations);
    }
}
