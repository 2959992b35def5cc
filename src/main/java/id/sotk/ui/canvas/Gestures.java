package id.sotk.ui.canvas;

import id.sotk.edit.Selection;
import id.sotk.edit.command.Command;
import id.sotk.edit.tool.Cargo;
import id.sotk.edit.tool.Drop;
import id.sotk.edit.tool.Hit;
import id.sotk.edit.tool.Pointer;
import id.sotk.edit.tool.Step;
import id.sotk.edit.tool.Tool;
import id.sotk.edit.tool.Tools;
import id.sotk.edit.tool.Turn;
import id.sotk.model.Element;
import id.sotk.scene.Figure;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.ui.canvas.sheet.Camera;
import id.sotk.ui.canvas.sheet.Sheet;
import id.sotk.ui.work.Workbench;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;

/// Hands the pointer to the tool in use and does what it answers: on the sheet, over it, and through the workbench.
final class Gestures {

    private final Workbench workbench;
    private final Sheet sheet;
    private final Aim aim;
    private final Editing editing;
    private Tool tool = Tools.SELECT;
    private Point pointer = new Point(0, 0);

    Gestures(Workbench workbench, Sheet sheet, Aim aim, Editing editing) {
        this.workbench = workbench;
        this.sheet = sheet;
        this.aim = aim;
        this.editing = editing;
    }

    Cargo cargo() {
        return tool.cargo();
    }

    /// An official from the staff list is over the sheet.
    void carry(String official) {
        tool = Tools.carrying(official);
    }

    /// What lies under a place of the window, as the gesture in progress tells it apart.
    Hit hit(double x, double y) {
        Camera camera = sheet.camera();
        return new Hits(sheet.scene(), workbench.organization())
                .at(camera.toChartX(x), camera.toChartY(y), cargo());
    }

    /// @param at the pointer in the window, in pixels
    void send(Pointer event, Point at) {
        pointer = at;
        Turn turn = tool.on(event, workbench.document().get());
        tool = turn.next();
        act(turn.step(), event);
    }

    /// Gives up the gesture in progress.
    void escape() {
        tool = Tools.SELECT;
        aim.clear();
    }

    private void act(Step step, Pointer event) {
        switch (step) {
            case Step.Rest _ -> rest(event);
            case Step.Select select -> select(select.element());
            case Step.Toggle toggle ->
                workbench.selection().set(workbench.selection().get().toggled(toggle.element()));
            case Step.Sweep sweep -> sweep(sweep);
            case Step.Preview preview -> preview(preview, event);
            case Step.Commit commit -> commit(commit.command());
            case Step.Refuse refuse -> refuse(refuse.drop());
            case Step.Pan pan -> pan(pan);
            case Step.Menu menu -> editing.menu(menu.hit(), pointer.x(), pointer.y());
            case Step.Rename rename -> editing.rename(rename.element());
            case Step.Cancel _ -> aim.clear();
        }
    }

    private void rest(Pointer event) {
        switch (event) {
            case Pointer.Hovered hovered -> hover(hovered.hit());
            case Pointer.Pressed _ -> aim.leave();
            case Pointer.Released _ -> aim.clear();
            case Pointer.Dragged _,Pointer.Escaped _ -> {}
        }
    }

    private void hover(Hit hit) {
        hit.element()
                .filter(element -> !workbench.isSelected(element))
                .flatMap(sheet::place)
                .ifPresentOrElse(aim::hover, aim::leave);
        sheet.setCursor(hit.element().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void select(Optional<String> element) {
        aim.clear();
        workbench.selection().set(element.map(Selection::of).orElse(Selection.NONE));
    }

    private void sweep(Step.Sweep sweep) {
        Rect area = new Rect(sweep.x(), sweep.y(), sweep.width(), sweep.height());
        if (!sweep.finished()) {
            aim.marquee(sheet.camera().toScreen(area));
            return;
        }
        aim.clear();
        Set<String> swept = new LinkedHashSet<>();
        for (Figure figure : sheet.scene().figuresIn(area)) {
            swept.add(figure.element());
        }
        workbench.selection().set(Selection.of(swept));
    }

    private void preview(Step.Preview preview, Pointer event) {
        Optional<Figure> box = Optional.ofNullable(cargo() == Cargo.BOX ? preview.carried() : null)
                .flatMap(sheet.scene()::figure);
        if (box.isPresent()) {
            aim.carry(box.get(), preview.dx(), preview.dy());
        } else {
            aim.carry(name(preview.carried()), pointer);
        }
        if (event instanceof Pointer.Dragged dragged && cargo() == Cargo.OFFICIAL) {
            aim.seats(dragged.hit());
        }
        preview.drop().ifPresentOrElse(this::aimAt, aim::nowhere);
    }

    private void aimAt(Drop drop) {
        workbench.refusal(drop.command())
                .ifPresentOrElse(
                        reason -> {
                            aim.refuse(drop.target(), reason, pointer);
                            workbench.refuse(reason);
                        },
                        () -> {
                            aim.welcome(drop.target());
                            workbench.tell(editing.promise(drop.command()));
                        });
    }

    private void commit(Command command) {
        aim.clear();
        workbench.perform(command);
    }

    private void refuse(Drop drop) {
        String reason = workbench.refusal(drop.command()).orElse("");
        aim.clear();
        aim.explain(reason, pointer);
        workbench.refuse(reason);
    }

    private void pan(Step.Pan pan) {
        Camera camera = sheet.camera();
        sheet.setCursor(Cursor.CLOSED_HAND);
        sheet.look(camera.panned(pan.dx() * camera.scale(), pan.dy() * camera.scale())
                .within(sheet.scene().bounds(), sheet.getWidth(), sheet.getHeight()));
    }

    private String name(String element) {
        return workbench.organization().find(element).map(Element::name).orElse(element);
    }
}
