package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.model.TeamSeats;
import java.util.Optional;

/// Seats an official in a team; a former chair or coordinator becomes a member.
public record SeatInTeam(String team, String official, TeamSeat seat) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).team(team).official(official).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        Team present = organization.teams().get(team);
        return document.withOrganization(
                organization.withTeams(organization.teams().with(present.withSeats(seated(present.seats())))));
    }

    /// The seats with the official in the one meant.
    public TeamSeats seated(TeamSeats seats) {
        return switch (seat) {
            case CHAIR -> seats.chair().filter(official::equals).isPresent() ? seats : seats.withChair(official);
            case COORDINATOR ->
                seats.coordinator().filter(official::equals).isPresent() ? seats : seats.withCoordinator(official);
            case MEMBER -> seats.members().contains(official) ? seats : seats.withMember(official);
        };
    }
}
