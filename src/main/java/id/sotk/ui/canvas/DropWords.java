package id.sotk.ui.canvas;

import id.sotk.edit.command.AddAssignment;
import id.sotk.edit.command.AddOfficials;
import id.sotk.edit.command.AddTarget;
import id.sotk.edit.command.AddTeam;
import id.sotk.edit.command.AddUnit;
import id.sotk.edit.command.AppointHolder;
import id.sotk.edit.command.ChangeAssignment;
import id.sotk.edit.command.ChangeIdentity;
import id.sotk.edit.command.ChangeOfficial;
import id.sotk.edit.command.ChangeTarget;
import id.sotk.edit.command.ChangeTeam;
import id.sotk.edit.command.ChangeUnit;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.DeleteAssignment;
import id.sotk.edit.command.DeleteOfficial;
import id.sotk.edit.command.DeleteTarget;
import id.sotk.edit.command.DeleteTeam;
import id.sotk.edit.command.DeleteUnit;
import id.sotk.edit.command.FoldUnit;
import id.sotk.edit.command.MoveUnit;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.edit.command.Sequence;
import id.sotk.edit.command.ShiftBox;
import id.sotk.edit.command.TidyAll;
import id.sotk.edit.command.TidyElements;
import id.sotk.edit.command.UnfoldUnit;
import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.edit.command.Unwaive;
import id.sotk.edit.command.VacatePost;
import id.sotk.edit.command.Waive;
import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.Optional;

/// Says in a sentence what an edit by hand does, for the status bar.
record DropWords(CanvasTexts texts, Organization organization) {

    /// What letting go here would do.
    String promise(Command command) {
        return texts.get("canvas.release", sentence(command));
    }

    /// What was done; empty for an edit not made by hand.
    String sentence(Command command) {
        return switch (command) {
            case MoveUnit move -> isReordering(move)
                    ? texts.get("canvas.drop.reorder", name(move.unit()))
                    : texts.get("canvas.drop.move", name(move.unit()), name(move.parent()));
            case PlaceOfficial place -> place.unit()
                    .map(unit -> texts.get("canvas.drop.place", name(place.official()), name(unit)))
                    .orElseGet(() -> texts.get("canvas.drop.unplace", name(place.official())));
            case SeatInTeam seat -> texts.get(
                    switch (seat.seat()) {
                        case CHAIR -> "canvas.drop.chair";
                        case COORDINATOR -> "canvas.drop.coordinator";
                        case MEMBER -> "canvas.drop.member";
                    },
                    name(seat.official()),
                    name(seat.team()));
            case AppointHolder appoint ->
                texts.get("canvas.drop.appoint", name(appoint.official()), name(appoint.unit()));
            case ChangeTeam change ->
                texts.get("canvas.drop.team", change.team().name(), name(change.team().owner()));
            case UnseatFromTeam unseat ->
                texts.get("canvas.drop.unseat", name(unseat.official()), name(unseat.team()));
            case ShiftBox _ -> texts.get("canvas.drop.shift");
            case Sequence sequence -> sentence(sequence.commands().getLast());
            case AddAssignment _,AddOfficials _,AddTarget _,AddTeam _,AddUnit _,ChangeAssignment _,ChangeIdentity _,ChangeOfficial _,ChangeTarget _,ChangeUnit _,DeleteAssignment _,DeleteOfficial _,DeleteTarget _,DeleteTeam _,DeleteUnit _,FoldUnit _,RenameElement _,TidyAll _,TidyElements _,UnfoldUnit _,Unwaive _,VacatePost _,Waive _ ->
                "";
        };
    }

    private boolean isReordering(MoveUnit move) {
        Optional<String> parent = organization.units().find(move.unit()).flatMap(OrgUnit::parent);
        return parent.filter(move.parent()::equals).isPresent();
    }

    private String name(String element) {
        return organization.find(element).map(Element::name).orElse(element);
    }
}
