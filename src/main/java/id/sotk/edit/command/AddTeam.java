package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import java.util.Optional;

/// Forms a team.
public record AddTeam(Team team) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).free(team.id()).teamReferences(team).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(organization.withTeams(organization.teams().with(team)));
    }
}
