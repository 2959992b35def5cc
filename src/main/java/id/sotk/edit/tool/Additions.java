package id.sotk.edit.tool;

import id.sotk.edit.command.AddTeam;
import id.sotk.edit.command.AddUnit;
import id.sotk.edit.command.Command;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Team;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import java.util.Optional;
import java.util.stream.Stream;

/// New elements where the selection stands, of the kind that usually comes there.
public record Additions(Organization organization) {

    /// A new element with its identifier, for the window to select and name.
    public record Addition(String element, Command command) {}

    /// A unit below the selected one; beside the owner of a selected team; the top where the sheet is empty.
    ///
    /// @param title of the vacant leading post
    public Addition unit(Optional<String> selected, String name, String title) {
        Optional<OrgUnit> parent = unitAt(selected).or(organization::root);
        String id = free("unit");
        Post post = Post.vacant(title, parent.map(Additions::positionBelow).orElse(PositionKind.JPT_PRATAMA));
        OrgUnit unit = new OrgUnit(
                id,
                name,
                parent.map(Additions::kindBelow).orElse(UnitKind.APPARATUS),
                parent.map(OrgUnit::id),
                Optional.of(post),
                UnitRoles.PLAIN);
        return new Addition(id, new AddUnit(unit, Integer.MAX_VALUE));
    }

    /// A team owned by the selected unit, or by the owner of the selected team; none on an empty sheet.
    public Optional<Addition> team(Optional<String> selected, String name) {
        String id = free("tim");
        return unitAt(selected)
                .or(organization::root)
                .map(owner -> new Addition(id, new AddTeam(Team.formed(id, name, owner.id()))));
    }

    private Optional<OrgUnit> unitAt(Optional<String> selected) {
        return selected.flatMap(id -> organization.units()
                .find(id)
                .or(() -> organization
                        .teams()
                        .find(id)
                        .flatMap(team -> organization.units().find(team.owner()))));
    }

    private String free(String stem) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> stem + "-" + number)
                .filter(id -> organization.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static UnitKind kindBelow(OrgUnit parent) {
        return switch (parent.kind()) {
            case APPARATUS, ASSISTANCE -> UnitKind.DIVISION;
            case SECRETARIAT, DIVISION, SECTION, TECHNICAL_UNIT, FUNCTIONAL_GROUP -> UnitKind.SECTION;
        };
    }

    private static PositionKind positionBelow(OrgUnit parent) {
        return switch (parent.positionKind().orElse(PositionKind.ADMINISTRATOR)) {
            case JPT_MADYA -> PositionKind.JPT_PRATAMA;
            case JPT_PRATAMA -> PositionKind.ADMINISTRATOR;
            case ADMINISTRATOR, PENGAWAS, FUNCTIONAL, EXECUTOR -> PositionKind.PENGAWAS;
        };
    }
}
