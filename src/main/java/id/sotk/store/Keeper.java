package id.sotk.store;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Does in the background what keeps the store in order: snapshots, backups, flushing to the disk.
final class Keeper implements AutoCloseable {

    private static final ThreadFactory DAEMON = Thread.ofPlatform().name("store-keeper").daemon().factory();

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, DAEMON);
    private final AtomicBoolean awaited = new AtomicBoolean();

    Keeper() {
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Does the task soon; a failure is not the user's: nothing is lost, and the next one tries again.
    void soon(Runnable task) {
        thread.execute(() -> quietly(task));
    }

    /// Does the task after a while, once for all who ask until then.
    void later(Duration wait, Runnable task) {
        if (awaited.compareAndSet(false, true)) {
            thread.schedule(
                    () -> {
                        awaited.set(false);
                        quietly(task);
                    },
                    wait.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    /// Finishes what was asked to be done soon, and drops what was left for later.
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (StoreFault postponed) {
            System.getLogger(Keeper.class.getName()).log(System.Logger.Level.DEBUG, postponed.getMessage(), postponed);
        }
    }
}
