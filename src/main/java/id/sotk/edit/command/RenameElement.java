package id.sotk.edit.command;

import id.sotk.model.Assignment;
import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.model.Team;
import java.util.Optional;

/// Gives a unit, official, team or target another name.
public record RenameElement(String element, String name) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).element(element).nameable(element).named(name).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        return document.withOrganization(switch (organization.find(element).orElseThrow()) {
            case OrgUnit unit -> organization.withUnits(organization.units().with(unit.withName(name)));
            case Official official -> organization.withOfficials(organization.officials().with(renamed(official)));
            case Team team -> organization.withTeams(organization.teams().with(team.withName(name)));
            case Target target -> organization.withTargets(organization.targets().with(target.withName(name)));
            case Assignment assignment -> organization;
        });
    }

    private Official renamed(Official official) {
        return official.withPerson(official.person().withName(name));
    }
}
