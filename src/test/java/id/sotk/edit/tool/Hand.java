package id.sotk.edit.tool;

import id.sotk.edit.Editor;
import id.sotk.edit.command.Command;
import id.sotk.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hand on the chart without a window: it presses, drags and lets go, and edits are done as the window does them.
final class Hand {

    private final Editor editor;
    private final List<Step> steps = new ArrayList<>();
    private Tool tool = Tools.SELECT;
    private Grip grip = Grip.PLAIN;
    private double x;
    private double y;

    private Hand(Document document) {
        this.editor = Editor.of(document);
    }

    static Hand on(Document document) {
        return new Hand(document);
    }

    Hand holding(Grip held) {
        grip = held;
        return this;
    }

    Hand carrying(String official) {
        tool = Tools.carrying(official);
        return this;
    }

    Hand press(String element) {
        return press(Hit.on(element, Zone.BODY));
    }

    Hand press(Hit hit) {
        return send(new Pointer.Pressed(x, y, hit, grip));
    }

    Hand moveBy(double dx, double dy, Hit hit) {
        x += dx;
        y += dy;
        return send(new Pointer.Dragged(x, y, hit, grip));
    }

    Hand over(Hit hit) {
        return moveBy(10, 10, hit);
    }

    Hand over(String element) {
        return over(Hit.on(element, Zone.BODY));
    }

    Hand letGo(Hit hit) {
        return send(new Pointer.Released(x, y, hit, grip));
    }

    Hand dropOn(Hit hit) {
        return over(hit).letGo(hit);
    }

    Hand dropOn(String element) {
        return dropOn(Hit.on(element, Zone.BODY));
    }

    Hand escape() {
        return send(new Pointer.Escaped());
    }

    Step step() {
        return steps.getLast();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Optional<Drop> drop() {
        return step() instanceof Step.Preview preview ? preview.drop() : Optional.empty();
    }

    Optional<Command> committed() {
        return step() instanceof Step.Commit commit ? Optional.of(commit.command()) : Optional.empty();
    }

    Document document() {
        return editor.document();
    }

    private Hand send(Pointer pointer) {
        Turn turn = tool.on(pointer, editor.document());
        tool = turn.next();
        steps.add(turn.step());
        if (turn.step() instanceof Step.Commit commit) {
            editor.execute(commit.command());
        }
        return this;
    }
}
