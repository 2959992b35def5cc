package id.sotk.edit.vocabulary;

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
import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in a sentence what an edit does, the same however it is done.
///
/// @param organization the design before the edit
public record Telling(Organization organization, Language language) {

    /// What the edit does.
    public String sentence(Command command) {
        return switch (command) {
            case AddUnit add -> say("add", add.unit().name());
            case AddTeam add -> say("add", add.team().name());
            case AddTarget add -> say("add", add.target().name());
            case AddOfficials add -> say("add-officials", listed(names(add)));
            case RenameElement rename -> say("rename", name(rename.element()), rename.name());
            case MoveUnit move -> isReordering(move)
                    ? say("reorder", name(move.unit()))
                    : say("move", name(move.unit()), name(move.parent()));
            case PlaceOfficial place -> place.unit()
                    .map(unit -> say("place", name(place.official()), name(unit)))
                    .orElseGet(() -> say("unplace", name(place.official())));
            case AppointHolder appoint ->
                say("appoint." + appoint.tenure().name(), name(appoint.official()), name(appoint.unit()));
            case VacatePost vacate -> say("vacate", name(vacate.unit()));
            case SeatInTeam seat -> say("seat." + seat.seat().name(), name(seat.official()), name(seat.team()));
            case UnseatFromTeam unseat -> say("unseat", name(unseat.official()), name(unseat.team()));
            case ChangeUnit change -> say("change", change.unit().name());
            case ChangeOfficial change -> say("change", change.official().name());
            case ChangeTeam change -> isHandedOver(change)
                    ? say("hand-over", change.team().name(), name(change.team().owner()))
                    : say("change", change.team().name());
            case ChangeTarget change -> say("change", change.target().name());
            case ChangeIdentity change -> say("change", change.identity().name());
            case AddAssignment add -> say("assign", name(add.assignment().official()), name(add.assignment().work()));
            case ChangeAssignment change ->
                say("assign", name(change.assignment().official()), name(change.assignment().work()));
            case DeleteAssignment _ -> say("unassign");
            case DeleteUnit deletion -> deleted(List.of(deletion.unit()));
            case DeleteTeam deletion -> deleted(List.of(deletion.team()));
            case DeleteTarget deletion -> deleted(List.of(deletion.target()));
            case DeleteOfficial deletion -> deleted(List.of(deletion.official()));
            case Sequence sequence -> several(sequence.commands());
            case FoldUnit fold -> say("fold", name(fold.unit()));
            case UnfoldUnit unfold -> say("unfold", name(unfold.unit()));
            case ShiftBox _ -> say("shift");
            case TidyAll _,TidyElements _ -> say("tidy");
            case Waive _ -> say("waive");
            case Unwaive _ -> say("unwaive");
        };
    }

    /// What a deletion takes along, to be agreed to.
    public String question(Deletion deletion) {
        int officials = deletion.losses().officials();
        String going = say("deletion", listed(deletion.names()), going(deletion.losses()));
        return officials == 0 ? going + " " + say("undo")
                : going + " " + say("unplaced", officials) + " " + say("undo");
    }

    private String several(List<Command> commands) {
        List<String> deleted = commands.stream().flatMap(command -> deleted(command).stream()).toList();
        return deleted.size() == commands.size() ? deleted(deleted) : sentence(commands.getLast());
    }

    private String deleted(List<String> ids) {
        String names = listed(ids.stream().map(this::name).toList());
        Losses losses = Losses.of(organization, ids);
        return losses.areSuffered() ? say("delete-along", names, going(losses)) : say("delete", names);
    }

    private String going(Losses losses) {
        List<String> going = new ArrayList<>();
        add(going, "units", losses.units());
        add(going, "teams", losses.teams());
        add(going, "targets", losses.targets());
        return listed(going);
    }

    private void add(List<String> going, String key, int number) {
        if (number > 0) {
            going.add(say(key, number));
        }
    }

    private String listed(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> say("both", names.get(0), names.get(1));
            default -> say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        };
    }

    private static Optional<String> deleted(Command command) {
        if (command instanceof DeleteUnit(String unit)) {
            return Optional.of(unit);
        }
        if (command instanceof DeleteTeam(String team)) {
            return Optional.of(team);
        }
        if (command instanceof DeleteTarget(String target)) {
            return Optional.of(target);
        }
        return command instanceof DeleteOfficial(String official) ? Optional.of(official) : Optional.empty();
    }

    private static List<String> names(AddOfficials add) {
        return add.officials().stream().map(Element::name).toList();
    }

    private boolean isReordering(MoveUnit move) {
        Optional<String> parent = organization.units().find(move.unit()).flatMap(OrgUnit::parent);
        return parent.filter(move.parent()::equals).isPresent();
    }

    private boolean isHandedOver(ChangeTeam change) {
        return organization.teams()
                .find(change.team().id())
                .filter(team -> !team.owner().equals(change.team().owner()))
                .isPresent();
    }

    private String name(String element) {
        return organization.find(element).map(Element::name).orElse(element);
    }

    private String say(String key, Object... words) {
        return Bundle.of("edit/messages", language).get("done." + key, words);
    }
}
