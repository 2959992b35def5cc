package id.sotk.ui;

import id.sotk.model.Target;
import id.sotk.regulation.Mechanism;
import id.sotk.rules.Structure;
import id.sotk.simulation.Choice;
import id.sotk.simulation.Move;
import id.sotk.simulation.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The walk being shown: forward, back, forward again along what was done, and replay from the start.
public final class Playback {

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<Optional<Walk>> walk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Walk> ahead = new ArrayDeque<>();
    private Structure begunOn;

    public Playback(Workbench workbench) {
        this.workbench = workbench;
    }

    public ReadOnlyObjectProperty<Optional<Walk>> walk() {
        return walk.getReadOnlyProperty();
    }

    /// Begins a walk of the target from the start, on the design as it is now.
    public void start(Target target, Mechanism mechanism) {
        ahead.clear();
        begunOn = workbench.structure().get();
        walk.set(Optional.of(Walk.start(workbench.structure().get(), workbench.checker(), target, mechanism)));
    }

    /// Takes over a walk already made on the design as it is now, with everything behind it.
    public void take(Walk made) {
        ahead.clear();
        begunOn = workbench.structure().get();
        walk.set(Optional.of(made));
    }

    /// Ends the walk: there is no target any more.
    public void stop() {
        ahead.clear();
        walk.set(Optional.empty());
    }

    /// Whether the design has changed since the walk began.
    public boolean isOutdated() {
        return walk.get().isPresent() && begunOn != workbench.structure().get();
    }

    public boolean canGoOn() {
        return walk.get().filter(now -> !now.isComplete()).isPresent();
    }

    public boolean canGoBack() {
        return walk.get().flatMap(Walk::back).isPresent();
    }

    /// Makes a move; what lay ahead is forgotten.
    public void perform(Move move) {
        ahead.clear();
        walk.set(walk.get().map(now -> now.perform(move)));
    }

    /// Goes forward along what was done before, else by the usual choice.
    public void forward() {
        if (!ahead.isEmpty()) {
            walk.set(Optional.of(ahead.pop()));
        } else if (canGoOn()) {
            List<Choice> choices = walk.get().orElseThrow().choices();
            if (!choices.isEmpty()) {
                perform(choices.getFirst());
            }
        }
    }

    public void back() {
        walk.get().flatMap(Walk::back).ifPresent(earlier -> {
            ahead.push(walk.get().orElseThrow());
            walk.set(Optional.of(earlier));
        });
    }

    /// Back to the start, keeping everything done so far ahead.
    public void rewind() {
        while (canGoBack()) {
            back();
        }
    }

    /// Whether going forward repeats what was done.
    public boolean isReplaying() {
        return !ahead.isEmpty();
    }
}
