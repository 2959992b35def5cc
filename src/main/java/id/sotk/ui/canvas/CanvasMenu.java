package id.sotk.ui.canvas;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.FoldUnit;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.edit.command.TidyAll;
import id.sotk.edit.command.TidyElements;
import id.sotk.edit.command.UnfoldUnit;
import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.edit.command.VacatePost;
import id.sotk.edit.tool.Hit;
import id.sotk.edit.tool.Rearrangement;
import id.sotk.edit.vocabulary.Additions;
import id.sotk.edit.vocabulary.Offer;
import id.sotk.edit.vocabulary.Place;
import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.TeamSeat;
import id.sotk.ui.work.CanvasActions;
import id.sotk.ui.work.Edits;
import id.sotk.ui.work.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// What can be done with a box, a row or the sheet, as a menu beside the pointer.
final class CanvasMenu {

    private final Workbench workbench;
    private final CanvasTexts texts;
    private final Editing editing;
    private final Viewpoint viewpoint;
    private final CanvasActions actions;

    CanvasMenu(
            Workbench workbench, CanvasTexts texts, Editing editing, Viewpoint viewpoint, CanvasActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.editing = editing;
        this.viewpoint = viewpoint;
        this.actions = actions;
    }

    ContextMenu of(Hit hit) {
        List<MenuItem> items = new ArrayList<>();
        String element = hit.element().orElse("");
        if (hit.official().isPresent()) {
            official(element, hit.official().get(), items);
        } else if (workbench.organization().teams().contains(element)) {
            named(items);
            items.add(item("addTeam", "Shift+Insert", editing::addTeam));
            deletion(items);
        } else {
            workbench.organization()
                    .units()
                    .find(element)
                    .ifPresentOrElse(unit -> unit(unit, items), () -> sheet(items));
        }
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.setId("canvas-menu");
        return menu;
    }

    private void unit(OrgUnit unit, List<MenuItem> items) {
        named(items);
        additions(items);
        items.add(new SeparatorMenuItem());
        unit.post().ifPresent(post -> {
            items.add(item("appoint", "", () -> actions.appointHolder(unit.id())));
            post.holder().ifPresent(_ -> items.add(item("vacate", "", new VacatePost(unit.id()))));
        });
        items.add(item("pattern", "", () -> actions.changePattern(unit.id())));
        items.add(new SeparatorMenuItem());
        Rearrangement edits = new Rearrangement(workbench.organization());
        edits.earlier(unit.id()).ifPresent(move -> items.add(item("earlier", "Ctrl+Left", move)));
        edits.later(unit.id()).ifPresent(move -> items.add(item("later", "Ctrl+Right", move)));
        branch(unit.id(), items);
        deletion(items);
    }

    /// What may hang where the selection stands; says why where no further unit may.
    private void additions(List<MenuItem> items) {
        Place place = Edits.place(workbench);
        place.offers().forEach(offer -> items.add(addition(offer, place)));
        place.closed().ifPresent(why -> {
            MenuItem reason = new MenuItem(workbench.names().of(why));
            reason.setId("canvas-menu-closed");
            reason.setDisable(true);
            items.add(reason);
        });
        if (new Additions(workbench.organization(), place).owner().isPresent()) {
            items.add(item("addTeam", place.likeliest().isEmpty() ? "Insert" : "Shift+Insert", editing::addTeam));
        } else {
            place.unit().ifPresent(unit -> items.add(item("placeIn", "Insert", () -> actions.placeIn(unit))));
        }
    }

    private MenuItem addition(Offer offer, Place place) {
        MenuItem item = new MenuItem(texts.get("canvas.menu.addUnit", workbench.names().of(offer)));
        item.setId("canvas-menu-add-" + offer.kind());
        item.setOnAction(_ -> editing.addUnit(offer));
        place.likeliest()
                .filter(offer::equals)
                .ifPresent(_ -> item.setAccelerator(KeyCombination.valueOf("Insert")));
        return item;
    }

    private void branch(String unit, List<MenuItem> items) {
        Document document = workbench.document().get();
        if (document.diagram().folded().contains(unit)) {
            items.add(item("unfold", "", new UnfoldUnit(unit)));
        } else if (!document.organization().children(unit).isEmpty()) {
            items.add(item("fold", "", new FoldUnit(unit)));
        }
        if (document.diagram().offsets().containsKey(unit)) {
            items.add(item("tidy", "", new TidyElements(List.of(unit))));
        }
    }

    private void official(String box, String official, List<MenuItem> items) {
        named(items);
        items.add(new SeparatorMenuItem());
        if (workbench.organization().teams().contains(box)) {
            items.add(item("chair", "", new SeatInTeam(box, official, TeamSeat.CHAIR)));
            items.add(item("coordinator", "", new SeatInTeam(box, official, TeamSeat.COORDINATOR)));
            items.add(item("member", "", new SeatInTeam(box, official, TeamSeat.MEMBER)));
            items.add(item("unseat", "Delete", new UnseatFromTeam(box, official)));
        } else {
            items.add(item("unplace", "", new PlaceOfficial(official, Optional.empty())));
        }
    }

    private void sheet(List<MenuItem> items) {
        additions(items);
        items.add(new SeparatorMenuItem());
        items.add(item("all", "Ctrl+A", editing::selectAll));
        items.add(item("fit", "Ctrl+0", viewpoint::fitSmoothly));
        items.add(item("natural", "Ctrl+1", viewpoint::natural));
        items.add(item("tidyAll", "", new TidyAll()));
    }

    private void named(List<MenuItem> items) {
        items.add(item("rename", "F2", () -> workbench.selected().ifPresent(editing::rename)));
    }

    private void deletion(List<MenuItem> items) {
        items.add(new SeparatorMenuItem());
        items.add(item("delete", "Delete", editing::delete));
    }

    private MenuItem item(String key, String keys, Command command) {
        MenuItem item = item(key, keys, () -> workbench.perform(command));
        item.setDisable(workbench.refusal(command).isPresent());
        return item;
    }

    /// An item; its keys are shown here and obeyed by the canvas itself.
    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(texts.get("canvas.menu." + key));
        item.setId("canvas-menu-" + key);
        item.setOnAction(_ -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }
}
