package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Post;
import java.util.Optional;

/// Leaves the leading post of a unit without a holder.
public record VacatePost(String unit) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).unit(unit).post(unit).refusal();
    }

    @Override
    public Document result(Document document) {
        Organization organization = document.organization();
        OrgUnit present = organization.units().get(unit);
        OrgUnit vacant = present.withPost(present.post().map(Post::vacated).orElseThrow());
        return document.withOrganization(organization.withUnits(organization.units().with(vacant)));
    }
}
