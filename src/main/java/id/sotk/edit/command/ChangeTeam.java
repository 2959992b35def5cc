package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import java.util.Optional;

/// Changes what is recorded about a team: name, owner, field, seats, term.
public record ChangeTeam(Team team) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).team(team.id()).teamReferences(team).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(organization.withTeams(organization.teams().with(team)));
    }
}
