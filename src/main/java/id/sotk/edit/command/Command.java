package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.Optional;

/// Something a user means to do to a design, as a value: no clock, no disk, no screen.
public sealed interface Command
        permits AddAssignment,
        AddOfficials,
        AddTarget,
        AddTeam,
        AddUnit,
        AppointHolder,
        ChangeAssignment,
        ChangeIdentity,
        ChangeOfficial,
        ChangeTarget,
        ChangeTeam,
        ChangeUnit,
        DeleteAssignment,
        DeleteOfficial,
        DeleteTarget,
        DeleteTeam,
        DeleteUnit,
        FoldUnit,
        MoveUnit,
        PlaceOfficial,
        RenameElement,
        SeatInTeam,
        Sequence,
        ShiftBox,
        TidyAll,
        TidyElements,
        UnfoldUnit,
        UnseatFromTeam,
        Unwaive,
        VacatePost,
        Waive {

    /// Why the edit cannot be done to this document; empty where it can.
    Optional<Refusal> refusal(Document document);

    /// The document after the edit, for a document that does not refuse it.
    Document result(Document document);

    /// The document after the edit.
    ///
    /// @throws CommandRefused where the edit cannot be done
    default Document applyTo(Document document) {
        refusal(document).ifPresent(refusal -> {
            throw new CommandRefused(refusal);
        });
        return result(document);
    }
}
