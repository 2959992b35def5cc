package id.sotk.ui.canvas;

import id.sotk.edit.tool.Hit;
import id.sotk.edit.tool.Zone;
import id.sotk.model.Organization;
import id.sotk.scene.Figure;
import id.sotk.scene.Point;
import id.sotk.scene.Rect;
import id.sotk.ui.canvas.sheet.Sheet;
import id.sotk.ui.work.Workbench;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Shows what a drag is about: what is in the hand, where it would land, and why it may not.
final class Aim {

    private static final Duration READING_TIME = Duration.seconds(4);
    private static final double BAR = 4;

    private final Workbench workbench;
    private final Sheet sheet;
    private final GestureLayer layer;
    private final Ghost ghost;
    private final Tip refusal;
    private final PauseTransition farewell = new PauseTransition(READING_TIME);
    private boolean telling;

    Aim(Workbench workbench, Sheet sheet, GestureLayer layer, Ghost ghost, Tip refusal) {
        this.workbench = workbench;
        this.sheet = sheet;
        this.layer = layer;
        this.ghost = ghost;
        this.refusal = refusal;
        farewell.setOnFinished(_ -> refusal.hush());
    }

    void hover(Rect box) {
        layer.hover(box);
    }

    void leave() {
        layer.leave();
    }

    void marquee(Rect area) {
        layer.marquee(area);
    }

    void carry(Figure box, double dx, double dy) {
        layer.leave();
        ghost.carry(box, sheet.camera(), dx, dy);
    }

    void carry(String official, Point pointer) {
        layer.leave();
        ghost.carry(official, pointer.x(), pointer.y());
    }

    /// Shows the places of chair and coordinator where the pointer is over a team.
    void seats(Hit hit) {
        Organization organization = workbench.organization();
        hit.element()
                .filter(organization.teams()::contains)
                .flatMap(sheet.scene()::figure)
                .map(Hits::seats)
                .map(sheet.camera()::toScreen)
                .ifPresentOrElse(head -> layer.seats(head, hit.zone()), layer::hideSeats);
    }

    void welcome(Optional<Hit> target) {
        refusal.hush();
        telling = true;
        target.ifPresentOrElse(this::land, layer::hideTarget);
    }

    void refuse(Optional<Hit> target, String reason, Point pointer) {
        telling = true;
        farewell.stop();
        target.flatMap(Hit::element).flatMap(sheet::place).ifPresentOrElse(layer::refuse, layer::hideTarget);
        refusal.say(reason, pointer.x(), pointer.y());
    }

    void nowhere() {
        refusal.hush();
        layer.hideTarget();
        hush();
    }

    /// Leaves the reason beside the pointer for as long as it takes to read.
    void explain(String reason, Point pointer) {
        refusal.say(reason, pointer.x(), pointer.y());
        farewell.playFromStart();
    }

    /// Takes away everything but the selection.
    void clear() {
        farewell.stop();
        refusal.hush();
        ghost.putDown();
        layer.clear();
        sheet.setCursor(null);
        hush();
    }

    private void hush() {
        if (telling) {
            telling = false;
            workbench.tell("");
        }
    }

    private void land(Hit hit) {
        Optional<Figure> figure = hit.element().flatMap(sheet.scene()::figure);
        figure.ifPresent(found -> {
            Rect box = sheet.camera().toScreen(found.bounds());
            if (hit.zone() == Zone.BEFORE || hit.zone() == Zone.AFTER) {
                layer.insert(bar(found, box, hit.zone()));
            } else {
                layer.welcome(box);
            }
        });
    }

    private Rect bar(Figure figure, Rect box, Zone zone) {
        boolean before = zone == Zone.BEFORE;
        if (new Hits(sheet.scene(), workbench.organization()).isStacked(figure)) {
            return new Rect(box.x(), before ? box.y() - BAR * 2 : box.bottom() + BAR, box.width(), BAR);
        }
        return new Rect(before ? box.x() - BAR * 2 : box.right() + BAR, box.y(), BAR, box.height());
    }
}
