package id.sotk.edit.tool;

import id.sotk.model.Document;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Table;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import java.util.List;
import java.util.Optional;

/// A small dinas: three bidang under the head, two teams, a seksi, and officials with and without a place.
final class Bureau {

    private static final Post VACANT = Post.vacant("Kepala", PositionKind.ADMINISTRATOR);

    private Bureau() {}

    static Document document() {
        List<OrgUnit> units = List.of(
                unit("dinas", UnitKind.APPARATUS, null),
                unit("aplikasi", UnitKind.DIVISION, "dinas"),
                unit("jaringan", UnitKind.DIVISION, "dinas"),
                unit("data", UnitKind.DIVISION, "dinas").withPost(VACANT.heldBy("nanang", Tenure.DEFINITIVE)),
                unit("statistik", UnitKind.SECTION, "data"));
        List<Official> officials = List.of(
                functional("dewi"),
                functional("rahmat"),
                new ExecutorOfficial("siti", Person.named("Siti"), "Pengolah Data", 6, Optional.empty()),
                new StructuralOfficial("nanang", Person.named("Nanang"), "Kepala Bidang", PositionKind.ADMINISTRATOR));
        Team satuData = Team.formed("satu-data", "Tim Satu Data", "data")
                .withSeats(new TeamSeats(Optional.empty(), Optional.of("dewi"), List.of("siti")));
        Team portal = Team.formed("portal", "Tim Portal", "aplikasi");
        return Document.of(new Organization(
                new Identity("Dinas", "Kota", "bandung", Optional.empty()),
                Table.of(units),
                Table.of(officials),
                new Work(Table.of(List.of(satuData, portal)), Table.empty(), Table.empty()),
                List.of()));
    }

    private static OrgUnit unit(String id, UnitKind kind, String parent) {
        return new OrgUnit(id, id, kind, Optional.ofNullable(parent), Optional.of(VACANT), UnitRoles.PLAIN);
    }

    private static FunctionalOfficial functional(String id) {
        return new FunctionalOfficial(
                id, Person.named(id), "Pranata Komputer", FunctionalGrade.AHLI_MUDA, Optional.empty());
    }
}
