package id.sotk.regulation;

import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Post;
import id.sotk.model.Table;
import id.sotk.model.UnitRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the chart a new design starts from: the boxes a structure pattern shows, with vacant posts.
public final class StarterChart {

    private final List<OrgUnit> units = new ArrayList<>();

    private StarterChart() {}

    /// The starter chart of the pattern, under the name and government given.
    public static Document of(Profile profile, StructurePattern pattern, String name, String agency) {
        id.sotk.model.Identity identity = new id.sotk.model.Identity(name, agency, profile.id(),
                Optional.of(pattern.id()));
        StarterChart chart = new StarterChart();
        chart.draw(pattern.starter(), Optional.empty(), name);
        return Document.of(Organization.empty(identity).withUnits(Table.of(chart.units)));
    }

    private void draw(StarterUnit starter, Optional<String> parent, String name) {
        String id = "u" + (units.size() + 1);
        Optional<Post> post = starter.post().map(leading -> Post.vacant(leading.title(), leading.kind()));
        units.add(new OrgUnit(id, name, starter.kind(), parent, post, roles(starter)));
        starter.units().forEach(below -> draw(below, Optional.of(id), below.name()));
    }

    /// A functional official heads only an independent work unit.
    private static UnitRoles roles(StarterUnit starter) {
        boolean functional = starter.post()
                .filter(leading -> !leading.kind().isStructural())
                .isPresent();
        return UnitRoles.PLAIN.withIndependent(functional);
    }
}
