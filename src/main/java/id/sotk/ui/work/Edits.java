package id.sotk.ui.work;

import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.tool.Neighbours;
import id.sotk.edit.vocabulary.Additions;
import id.sotk.edit.vocabulary.Additions.Addition;
import id.sotk.edit.vocabulary.Deletion;
import id.sotk.edit.vocabulary.Deletions;
import id.sotk.edit.vocabulary.Offer;
import id.sotk.edit.vocabulary.Place;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.UnitKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does what the user means with the selection, the same by tree, palette, list, keys and menu: refuses, asks, does it, says what was done.
public final class Edits {

    private final Workbench workbench;
    private final CanvasActions actions;

    public Edits(Workbench workbench, CanvasActions actions) {
        this.workbench = workbench;
        this.actions = actions;
    }

    /// Where an addition is meant with this selection, and what is offered there.
    public static Place place(Workbench workbench) {
        return new Offers(workbench.structure().get())
                .at(Additions.meant(workbench.organization(), workbench.selected()));
    }

    /// Adds what usually comes where the selection stands: the likeliest unit; a team where no further unit may hang, and says
    /// why; in the functional group an official, for whom it asks.
    ///
    /// @return the new element, now selected and to be named
    public Optional<String> add() {
        Place place = place(workbench);
        if (place.likeliest().isPresent()) {
            return addUnit(place.likeliest().get());
        }
        if (additions().owner().isEmpty()) {
            place.unit().ifPresent(actions::placeIn);
            return Optional.empty();
        }
        Optional<String> team = addTeam();
        String told = workbench.notice().get().text();
        place.closed()
                .filter(_ -> team.isPresent())
                .ifPresent(why -> workbench.tell(told + " " + workbench.names().of(why)));
        return team;
    }

    /// Draws the unit that is offered where the selection stands.
    ///
    /// @return the new unit, now selected and to be named
    public Optional<String> addUnit(Offer offer) {
        return done(Optional.of(additions().unit(offer, workbench.texts().get("name.unit", word(offer.kind())))));
    }

    /// Forms a team of the unit where the selection stands.
    ///
    /// @return the new team, now selected and to be named
    public Optional<String> addTeam() {
        return done(additions().team(workbench.texts().get("name.team")));
    }

    /// Sets a target for the unit where the selection stands.
    ///
    /// @return the new target, now selected
    public Optional<String> addTarget() {
        return done(additions().target(workbench.texts().get("name.target")));
    }

    /// Officials who may be placed in the unit: those not in a post, first the ones that are nowhere placed.
    public static List<Official> placeable(Workbench workbench, String unit) {
        return workbench.organization()
                .officials()
                .stream()
                .filter(official -> workbench.refusal(new PlaceOfficial(official.id(), Optional.of(unit))).isEmpty())
                .filter(official -> official.placement().filter(at -> at.unit().equals(unit)).isEmpty())
                .sorted(Comparator.comparing(official -> official.placement().isPresent()))
                .toList();
    }

    private Additions additions() {
        return new Additions(workbench.organization(), place(workbench));
    }

    private String word(UnitKind kind) {
        return workbench.texts().of(kind);
    }

    private Optional<String> done(Optional<Addition> addition) {
        if (addition.isEmpty()) {
            workbench.refuse(place(workbench)
                    .closed()
                    .map(workbench.names()::of)
                    .orElseGet(() -> workbench.texts().get("add.none")));
        }
        return addition.filter(added -> workbench.perform(added.command())).map(added -> {
            workbench.select(added.element());
            return added.element();
        });
    }

    /// Deletes what is selected, and selects what it hung below.
    ///
    /// @param boxes by official selected in a box of the chart, the unit or team of that box, which the official only leaves
    public void delete(Map<String, String> boxes) {
        Organization organization = workbench.organization();
        Optional<Deletion> deletion = new Deletions(organization, boxes).of(workbench.selection().get().elements());
        if (deletion.isEmpty()) {
            workbench.tell(workbench.texts().get("delete.none"));
        } else if (mayGo(deletion.get())) {
            Optional<String> above = workbench.selected().flatMap(new Neighbours(organization)::above);
            workbench.perform(deletion.get().command());
            above.filter(workbench.organization().units()::contains).ifPresent(workbench::select);
        }
    }

    private boolean mayGo(Deletion deletion) {
        if (deletion.refusal().isPresent()) {
            workbench.refuse(workbench.names().of(deletion.refusal().get()));
            return false;
        }
        return !deletion.mustBeAsked()
                || actions.agrees("delete.title", workbench.names().telling().question(deletion), "delete.ok");
    }
}
