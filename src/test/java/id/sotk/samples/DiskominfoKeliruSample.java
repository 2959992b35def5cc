package id.sotk.samples;

import id.sotk.edit.command.DeleteTeam;
import id.sotk.model.Document;
import id.sotk.model.Instrument;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Qualification;
import id.sotk.model.Rating;
import id.sotk.model.TeamSeats;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Dinas Komunikasi dan Informatika with faults put in on purpose, each named in [#EXPECTED].
final class DiskominfoKeliruSample {

    /// Every finding the faults must lead to, and no other.
    static final List<Seeded> EXPECTED = List.of(
            new Seeded("BDG-R01", "gita-lestari"),
            new Seeded("BDG-R01", "vina-handayani"),
            new Seeded("BDG-R02", "budi-wijaya"),
            new Seeded("BDG-R02", "vina-handayani"),
            new Seeded("BDG-R03", "budi-wijaya"),
            new Seeded("BDG-R04", "iwan-gunawan"),
            new Seeded("BDG-R05", "iwan-gunawan"),
            new Seeded("BDG-R06", "dewi-anggraini"),
            new Seeded("BDG-R07", "bidang-diseminasi"),
            new Seeded("BDG-R08", "bidang-infrastruktur"),
            new Seeded("BDG-R09", "bidang-infrastruktur"),
            new Seeded("BDG-R10", "slamet-riyadi"),
            new Seeded("BDG-R11", "bidang-persandian"),
            new Seeded("BDG-R12", "budi-wijaya"),
            new Seeded("BDG-R12", "putri-susanti"),
            new Seeded("BDG-R12", "vina-handayani"),
            new Seeded("BDG-R126", "dinas"),
            new Seeded("BDG-R128", "seksi-persandian"),
            new Seeded("BDG-R20", "subbag-keuangan"),
            new Seeded("BDG-R22", "bidang-diseminasi"),
            new Seeded("BDG-R22", "budi-wijaya"),
            new Seeded("BDG-R22", "gita-lestari"),
            new Seeded("BDG-R22", "vina-handayani"),
            new Seeded("BDG-R70", "tim-statistik-sektoral"),
            new Seeded("BDG-R71", "tim-komunikasi-publik"),
            new Seeded("BDG-R72", "tim-jaringan"),
            new Seeded("BDG-R72", "tim-portal-kota"),
            new Seeded("BDG-R74", "tim-jaringan"),
            new Seeded("BDG-R75", "tim-integrasi-data-kota"),
            new Seeded("BDG-R76", "tim-keuangan-dan-aset"),
            new Seeded("BDG-R77", "tim-keamanan-informasi"),
            new Seeded("BDG-R77", "tim-keuangan-dan-aset"),
            new Seeded("BDG-R78", "tim-layanan-pengaduan"),
            new Seeded("BDG-R79", "tim-keuangan-dan-aset"),
            new Seeded("BDG-R80", "tim-jaringan"),
            new Seeded("BDG-R81", "tim-jaringan"),
            new Seeded("BDG-R82", "tim-portal-kota"));

    private Organization organization = DiskominfoSample.make().organization();

    static Document make() {
        DiskominfoKeliruSample sample = new DiskominfoKeliruSample();
        sample.organization = sample.organization.withIdentity(sample.organization.identity()
                .withName("Dinas Komunikasi dan Informatika Kota Bandung (contoh keliru)"));
        sample.chairs();
        sample.coordinator();
        sample.placements();
        sample.appraisers();
        sample.units();
        return Document.of(sample.organization);
    }

    private void chairs() {
        seats("tim-komunikasi-publik", seats -> seats.withChair("iwan-wiguna"));
        seats("tim-keuangan-dan-aset", seats -> seats.withChair("lilis-fauziah"));
        qualification("asep-permana", known -> known.withLastRating(Optional.of(Rating.BUTUH_PERBAIKAN)));
        seats("tim-statistik-sektoral", seats -> new TeamSeats(seats.coordinator(), Optional.empty(), seats.members()));
        seats("tim-integrasi-data-kota", seats -> seats.withChair("eko-santoso"));
        qualification("eko-santoso", known -> known.withCompetences(List.of("Persandian", "Statistik sektoral")));
        qualification("zainal-hakim", known -> known.withCompetences(List.of("Tata naskah dinas")));
    }

    private void coordinator() {
        seats("tim-jaringan", seats -> seats.withCoordinator("oman-hermawan"));
        seats("tim-portal-kota", seats -> seats.withCoordinator("rahmat-hidayat"));
    }

    private void placements() {
        place("putri-susanti", placement -> placement.withUnit("dinas"));
        place("budi-wijaya", placement -> placement.withSuperior(Optional.of("dewi-anggraini")));
        qualification("yusuf-maulana", known -> known.withCompetences(List.of()));
        place("yusuf-maulana", placement -> placement.withConsideration(Optional.empty()));
        place("slamet-riyadi",
                placement -> placement.withDecision(placement.decision()
                        .map(decree -> new Instrument(decree.kind(), decree.number(), decree.date(), "unit-leader",
                                decree.content()))));
    }

    private void appraisers() {
        place("gita-lestari", placement -> placement.withAppraiser(Optional.of("bidang-infrastruktur")));
        place("vina-handayani", placement -> placement.withAppraiser(Optional.of("siti-nurjanah")));
    }

    private void units() {
        organization = new DeleteTeam("tim-transformasi-manajemen")
                .result(Document.of(organization))
                .organization();
        OrgUnit section = new OrgUnit("seksi-persandian", "Seksi Persandian", UnitKind.SECTION,
                Optional.of("bidang-persandian"),
                Optional.of(Post.vacant("Sub Koordinator", PositionKind.PENGAWAS)), UnitRoles.PLAIN);
        organization = organization.withUnits(organization.units().with(section));
        roles("subbag-keuangan", roles -> roles.withCoordinating(false));
        roles("bidang-diseminasi", roles -> roles.withLeader(Optional.of("asep-permana")));
    }

    private void seats(String team, UnaryOperator<TeamSeats> change) {
        organization = organization.withTeams(organization.teams()
                .with(organization.teams()
                        .get(team)
                        .withSeats(change.apply(
                                organization.teams().get(team).seats()))));
    }

    private void place(String official, UnaryOperator<Placement> change) {
        Official person = organization.officials().get(official);
        enter(person.withPlacement(person.placement().map(change)));
    }

    private void qualification(String official, UnaryOperator<Qualification> change) {
        Official person = organization.officials().get(official);
        enter(person.withPerson(person.person().withQualification(change.apply(person.person().qualification()))));
    }

    private void roles(String unit, UnaryOperator<UnitRoles> change) {
        OrgUnit box = organization.units().get(unit);
        organization = organization.withUnits(organization.units().with(box.withRoles(change.apply(box.roles()))));
    }

    private void enter(Official changed) {
        organization = organization.withOfficials(organization.officials().with(changed));
    }
}
