package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import java.util.Optional;

/// Takes an official out of a team.
public record UnseatFromTeam(String team, String official) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).team(team).official(official).seated(team, official).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        Team present = organization.teams().get(team);
        Team left = present.withSeats(present.seats().without(official));
        return document.withOrganization(organization.withTeams(organization.teams().with(left)));
    }
}
