package id.sotk.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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

/// Commands say in `type` which they are, by a name of their own that stays when a class is renamed: journals are read by it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "add-assignment", value = AddAssignment.class),
    @JsonSubTypes.Type(name = "add-officials", value = AddOfficials.class),
    @JsonSubTypes.Type(name = "add-target", value = AddTarget.class),
    @JsonSubTypes.Type(name = "add-team", value = AddTeam.class),
    @JsonSubTypes.Type(name = "add-unit", value = AddUnit.class),
    @JsonSubTypes.Type(name = "appoint-holder", value = AppointHolder.class),
    @JsonSubTypes.Type(name = "change-assignment", value = ChangeAssignment.class),
    @JsonSubTypes.Type(name = "change-identity", value = ChangeIdentity.class),
    @JsonSubTypes.Type(name = "change-official", value = ChangeOfficial.class),
    @JsonSubTypes.Type(name = "change-target", value = ChangeTarget.class),
    @JsonSubTypes.Type(name = "change-team", value = ChangeTeam.class),
    @JsonSubTypes.Type(name = "change-unit", value = ChangeUnit.class),
    @JsonSubTypes.Type(name = "delete-assignment", value = DeleteAssignment.class),
    @JsonSubTypes.Type(name = "delete-official", value = DeleteOfficial.class),
    @JsonSubTypes.Type(name = "delete-target", value = DeleteTarget.class),
    @JsonSubTypes.Type(name = "delete-team", value = DeleteTeam.class),
    @JsonSubTypes.Type(name = "delete-unit", value = DeleteUnit.class),
    @JsonSubTypes.Type(name = "fold-unit", value = FoldUnit.class),
    @JsonSubTypes.Type(name = "move-unit", value = MoveUnit.class),
    @JsonSubTypes.Type(name = "place-official", value = PlaceOfficial.class),
    @JsonSubTypes.Type(name = "rename-element", value = RenameElement.class),
    @JsonSubTypes.Type(name = "seat-in-team", value = SeatInTeam.class),
    @JsonSubTypes.Type(name = "sequence", value = Sequence.class),
    @JsonSubTypes.Type(name = "shift-box", value = ShiftBox.class),
    @JsonSubTypes.Type(name = "tidy-all", value = TidyAll.class),
    @JsonSubTypes.Type(name = "tidy-elements", value = TidyElements.class),
    @JsonSubTypes.Type(name = "unfold-unit", value = UnfoldUnit.class),
    @JsonSubTypes.Type(name = "unseat-from-team", value = UnseatFromTeam.class),
    @JsonSubTypes.Type(name = "unwaive", value = Unwaive.class),
    @JsonSubTypes.Type(name = "vacate-post", value = VacatePost.class),
    @JsonSubTypes.Type(name = "waive", value = Waive.class)
})
interface WrittenCommand {}
