package id.sotk.ui.work;

import id.sotk.model.Target;
import id.sotk.regulation.work.Mechanism;
import id.sotk.simulation.Choice;
import id.sotk.simulation.Entry;
import id.sotk.simulation.Move;
import id.sotk.simulation.Walk;
import id.sotk.structure.Structure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// Takes over what another showed of the same design, with what lay ahead.
    public void resume(Playback other) {
        ahead.clear();
        ahead.addAll(other.ahead);
        begunOn = other.begunOn;
        walk.set(other.walk.get());
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

    /// Takes the design as it is now where no step has been taken yet.
    public void renewUnlessBegun() {
        if (isOutdated() && !canGoBack() && !isReplaying()) {
            renew(List.of());
        }
    }

    /// Makes these moves anew on the design as it is now, up to the first the walk no longer offers.
    private void renew(List<Move> moves) {
        Walk old = walk.get().orElseThrow();
        start(workbench.organization().targets().get(old.target().id()), old.mechanism());
        for (Move move : moves) {
            Walk now = walk.get().orElseThrow();
            Stream<Move> offered = Stream.concat(now.choices().stream(), now.deviations().stream());
            Optional<Move> same = offered.filter(other -> other.key().equals(move.key())).findFirst();
            if (same.isEmpty()) {
                return;
            }
            perform(same.get());
        }
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

    /// Back to the start, keeping everything done so far ahead; where the design has changed, as far as it can be done on it.
    public void rewind() {
        if (isOutdated()) {
            Walk furthest = ahead.isEmpty() ? walk.get().orElseThrow() : ahead.peekLast();
            renew(furthest.entries().stream().map(Entry::move).toList());
        }
        while (canGoBack()) {
            back();
        }
    }

    /// Whether going forward repeats what was done.
    public boolean isReplaying() {
        return !ahead.isEmpty();
    }
}
