package id.sotk.edit;

import id.sotk.model.Assignment;
import id.sotk.model.Assignment.AssignmentBasis;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Diagram;
import id.sotk.model.Diagram.Offset;
import id.sotk.model.Document;
import id.sotk.model.Education;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Instrument;
import id.sotk.model.Instrument.LetterContent;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Nip;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Period;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Qualification;
import id.sotk.model.Rank;
import id.sotk.model.Rating;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Team.TeamTerm;
import id.sotk.model.TeamSeats;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Waiver;
import id.sotk.model.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Invented designs of any size, the same for the same size: every kind of element, every optional value given and missing.
public final class Designs {

    private final Random random;
    private final int officials;

    private Designs(int officials) {
        this.officials = officials;
        this.random = new Random(officials);
    }

    /// A design with this many officials placed below some eighth as many units, with their heads on top of that.
    public static Document withOfficials(int officials) {
        return new Designs(officials).document();
    }

    /// A dinas of six units with a team and a target, small enough to know by heart.
    ///
    /// `dinas` heads `sekretariat` and `bidang-a`, `bidang-b`; `seksi-a` hangs below `bidang-a`; `jf` is the functional group.
    /// `ani` (functional) and `budi` (executor) sit in `bidang-a`, `citra` (functional) in `seksi-a` with `ani` above and
    /// `bidang-a` appraising; `dedi` heads the dinas, `eka` `bidang-a`. Team `tim` of `bidang-a` is chaired by `ani`.
    public static Document small() {
        Table<OrgUnit> units = Table.of(List.of(
                unit("dinas", UnitKind.APPARATUS, null, "dedi"),
                unit("sekretariat", UnitKind.SECRETARIAT, "dinas", null),
                unit("bidang-a", UnitKind.DIVISION, "dinas", "eka"),
                unit("bidang-b", UnitKind.DIVISION, "dinas", null)
                        .withRoles(UnitRoles.PLAIN.withLeader(Optional.of("bidang-a"))),
                unit("seksi-a", UnitKind.SECTION, "bidang-a", null),
                new OrgUnit("jf", "Kelompok Jabatan Fungsional", UnitKind.FUNCTIONAL_GROUP, Optional.of("dinas"),
                        Optional.empty(), UnitRoles.PLAIN)));
        Table<Official> staff = Table.of(List.of(
                functional("ani", "bidang-a"),
                new ExecutorOfficial("budi", Person.named("Budi"), "Pengolah Data", 7,
                        Optional.of(Placement.in("bidang-a"))),
                functional("citra", "seksi-a")
                        .withPlacement(Optional.of(Placement.in("seksi-a")
                                .withSuperior(Optional.of("ani"))
                                .withAppraiser(Optional.of("bidang-a")))),
                new StructuralOfficial("dedi", Person.named("Dedi"), "Kepala Dinas", PositionKind.JPT_PRATAMA),
                new StructuralOfficial("eka", Person.named("Eka"), "Kepala Bidang A", PositionKind.ADMINISTRATOR)));
        Team team = Team.formed("tim", "Tim Data", "bidang-a")
                .withSeats(new TeamSeats(Optional.empty(), Optional.of("ani"), List.of("budi")))
                .withTerm(TeamTerm.OPEN.withTarget(Optional.of("satu-data")));
        Target target = new Target("satu-data", "Satu Data", "bidang-a", Optional.of("tim"), Optional.empty());
        Target other = new Target("survei", "Survei", "bidang-b", Optional.of("citra"), Optional.empty());
        Assignment joins = new Assignment("tugas-1", "budi", "tim", basis(Optional.empty()));
        Assignment alone = new Assignment("tugas-2", "citra", "survei", basis(Optional.empty()));
        Work work = new Work(
                Table.of(List.of(team)), Table.of(List.of(target, other)), Table.of(List.of(joins, alone)));
        Waiver waiver = new Waiver("ketua-tim", "tim", "Diputuskan rapat", Optional.empty(), Optional.empty());
        Identity identity = new Identity("Dinas Contoh", "Kota Contoh", "BDG-6-2023", Optional.of("BDG-K1"));
        return new Document(
                new Organization(identity, units, staff, work, List.of(waiver)),
                new Diagram(Map.of("bidang-a", new Offset(12, 0), "tim", new Offset(0, 8)), Set.of("seksi-a")));
    }

    public static OrgUnit unit(String id, UnitKind kind, String parent, String holder) {
        Post vacant = Post.vacant("Kepala " + id, PositionKind.ADMINISTRATOR);
        Post post = holder == null ? vacant : vacant.heldBy(holder, Tenure.DEFINITIVE);
        return new OrgUnit(id, "Unit " + id, kind, Optional.ofNullable(parent), Optional.of(post), UnitRoles.PLAIN);
    }

    public static FunctionalOfficial functional(String id, String unit) {
        return new FunctionalOfficial(id, Person.named("Pegawai " + id), "Pranata Komputer",
                FunctionalGrade.AHLI_MUDA, Optional.ofNullable(unit).map(Placement::in));
    }

    private Document document() {
        List<OrgUnit> units = new ArrayList<>();
        List<Official> staff = new ArrayList<>();
        int boxes = Math.max(3, officials / 8);
        IntStream.range(0, boxes).forEach(index -> units.add(box(index)));
        IntStream.range(0, boxes).forEach(index -> staff.add(head(index)));
        IntStream.range(0, officials).forEach(index -> staff.add(official(index, boxes)));
        Identity identity = new Identity("Dinas Acak " + officials, "Kota Contoh", "BDG-6-2023", Optional.empty());
        List<Waiver> waivers = List.of(new Waiver(
                "span-of-control", "u1", "Sedang ditata", Optional.of("Kepala Bagian Organisasi"),
                Optional.of(LocalDate.of(2026, 12, 31))));
        Organization organization = new Organization(identity, Table.of(units), Table.of(staff), work(boxes), waivers);
        Map<String, Offset> offsets = new HashMap<>();
        IntStream.range(0, boxes / 10).forEach(index -> offsets.put("u" + index, new Offset(index + 0.5, -index)));
        return new Document(organization, new Diagram(offsets, Set.of("u1", "u2")));
    }

    private OrgUnit box(int index) {
        UnitKind kind = index == 0 ? UnitKind.APPARATUS : UnitKind.values()[1 + index % 5];
        Post post = Post.vacant("Kepala Unit " + index, PositionKind.values()[Math.min(index, 3)])
                .heldBy("h" + index, index % 5 == 3 ? Tenure.PLT : Tenure.DEFINITIVE);
        UnitRoles roles = new UnitRoles(Optional.empty(),
                index % 9 == 4 ? Optional.of("BDG-K2") : Optional.empty(), index % 4 == 3, index % 6 == 5, false);
        Optional<String> parent = index == 0 ? Optional.empty() : Optional.of("u" + (index - 1) / 5);
        return new OrgUnit("u" + index, "Unit Kerja Nomor " + index, kind, parent, Optional.of(post), roles);
    }

    private Official head(int index) {
        return new StructuralOfficial("h" + index, person("Kepala Ke-" + index), "Kepala Unit " + index,
                PositionKind.values()[Math.min(index, 3)]);
    }

    private Official official(int index, int boxes) {
        Optional<Placement> placement = index % 11 == 10
                ? Optional.empty()
                : Optional.of(placement(index, boxes));
        return index % 3 == 0
                ? new ExecutorOfficial("p" + index, person("Pelaksana Ke-" + index), "Pengolah Data dan Informasi",
                        1 + index % 17, placement)
                : new FunctionalOfficial("p" + index, person("Pejabat Ke-" + index), "Pranata Komputer",
                        FunctionalGrade.values()[index % 8], placement);
    }

    private Placement placement(int index, int boxes) {
        return new Placement("u" + index % boxes,
                index % 7 == 6 ? Optional.of("p" + (index - 1)) : Optional.empty(),
                index % 13 == 12 ? Optional.of("u" + index % 3) : Optional.empty(),
                index % 4 == 1 ? Optional.of(letter(index)) : Optional.empty(),
                index % 10 == 2 ? Optional.of("Beban kerja tinggi") : Optional.empty());
    }

    private Person person(String name) {
        String nip = String.format("%d%02d%02d%d%02d%d%03d", 1966 + random.nextInt(35), 1 + random.nextInt(12),
                1 + random.nextInt(28), 1995 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(2),
                random.nextInt(1000));
        return new Person(name + ", S.Kom.", Optional.of(new Nip(nip)),
                Optional.of(new Rank("III/" + "abcd".charAt(random.nextInt(4)))),
                new Qualification(Optional.of(Education.S1), List.of("statistik", "basis data"),
                        Optional.of(Rating.BAIK), random.nextInt(5) == 0));
    }

    private Work work(int boxes) {
        List<Team> teams = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        for (int index = 0; index + 5 < officials; index += 12) {
            String owner = "u" + index % boxes;
            teams.add(new Team("t" + index, "Tim Kerja " + index, owner, "statistik",
                    new TeamSeats(index % 24 == 0 ? Optional.of("p" + (index + 4)) : Optional.empty(),
                            Optional.of("p" + index), List.of("p" + (index + 1), "p" + (index + 2))),
                    new TeamTerm(Optional.of("g" + index), Optional.of(Period.year(2026)),
                            Optional.of(letter(index)))));
            targets.add(new Target("g" + index, "Target " + index, owner, Optional.of("t" + index),
                    Optional.of(Period.year(2026))));
            assignments.add(new Assignment("a" + index, "p" + (index + 1), "t" + index,
                    basis(Optional.of(letter(index)))));
        }
        return new Work(Table.of(teams), Table.of(targets), Table.of(assignments));
    }

    private static Instrument letter(int index) {
        return new Instrument(InstrumentKind.values()[index % 10], "800/" + index + "/2026",
                Optional.of(LocalDate.of(2026, 1 + index % 12, 5)), "apparatus-head",
                new LetterContent(List.of("name", "period"), List.of("appraiser")));
    }

    private static AssignmentBasis basis(Optional<Instrument> letter) {
        return new AssignmentBasis(AssignmentManner.APPOINTMENT, AssignmentScope.IN_UNIT, letter,
                letter.map(_ -> Period.year(2026)));
    }
}
