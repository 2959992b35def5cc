package id.sotk.bench;

import id.sotk.model.Assignment;
import id.sotk.model.Assignment.AssignmentBasis;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Education;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Period;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Qualification;
import id.sotk.model.Rating;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A dinas of any number of officials, a bidang to 40 and a team to 10 of them, one in 50 of them placed or seated wrongly.
final class BigDinas {

    /// The pattern each regulation gives a dinas of two levels.
    static final Map<String, String> PATTERNS = patterns();

    private static final Optional<Period> TERM = Optional.of(Period.year(2026));
    private static final Optional<Instrument> ORDER = Optional.of(new Instrument(
            InstrumentKind.ORDER,
            "800.1.11.1/001-Dinsos/XII/2025",
            Optional.of(LocalDate.of(2025, 12, 15)),
            "apparatus-head",
            new Instrument.LetterContent(
                    List.of("purpose", "expected-performance", "duration", "other-arrangements"), List.of())));

    private final int size;
    private final int bidang;
    private final Random random;

    private BigDinas(int size) {
        this.size = size;
        this.bidang = Math.max(1, size / 40);
        this.random = new Random(size);
    }

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("BDG-6-2023", "BDG-K1");
        patterns.put("BTN-62-2023", "BTN-02");
        patterns.put("KRA-50-2023", "KRA-K2");
        patterns.put("KTM-50-2023", "KTM-02");
        patterns.put("PKU-44-2023", "PKU-01");
        return patterns;
    }

    /// Units, officials and teams under Bandung's regulation, no letters yet.
    static Organization staffed(int size) {
        return new BigDinas(size).drawn("BDG-6-2023");
    }

    /// The same under any regulation, every team with its target and order, and every seat with its assignment.
    static Organization working(String regulation, int size) {
        Organization drawn = new BigDinas(size).drawn(regulation);
        List<Team> teams = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        for (Team team : drawn.teams()) {
            String target = "target-" + team.id();
            targets.add(new Target(target, "Target " + team.name(), team.owner(), Optional.of(team.id()), TERM));
            teams.add(team.withTerm(new Team.TeamTerm(Optional.of(target), TERM, ORDER)));
            for (String official : team.seats().everybody()) {
                assignments.add(new Assignment("assignment-" + assignments.size(), official, team.id(),
                        new AssignmentBasis(AssignmentManner.APPOINTMENT, AssignmentScope.IN_UNIT, ORDER, TERM)));
            }
        }
        return new Organization(drawn.identity(), drawn.units(), drawn.officials(),
                new Work(Table.of(teams), Table.of(targets), Table.of(assignments)), List.of());
    }

    /// What one rule must do at the least: look up the unit of every official placed, and its post.
    static int plainPass(Organization design) {
        int structural = 0;
        for (Official official : design.officials()) {
            Optional<Placement> placement = official.placement();
            if (placement.isPresent()) {
                OrgUnit unit = design.units().get(placement.get().unit());
                structural += unit.post().orElseThrow().kind().isStructural() ? 1 : 0;
            }
        }
        return structural;
    }

    private Organization drawn(String regulation) {
        List<OrgUnit> units = new ArrayList<>();
        units.add(unit("dinas", "Dinas Sosial", UnitKind.APPARATUS, Optional.empty(), PositionKind.JPT_PRATAMA));
        for (int at = 0; at < bidang; at++) {
            units.add(unit("bidang-" + at, "Bidang " + at, UnitKind.DIVISION, Optional.of("dinas"),
                    PositionKind.ADMINISTRATOR));
        }
        List<Official> officials = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            officials.add(official(at));
        }
        List<Team> teams = new ArrayList<>();
        for (int at = 0; at + 10 <= size; at += 10) {
            teams.add(team(at));
        }
        return new Organization(
                new Identity("Dinas Sosial", "Pemerintah Kota Bandung", regulation,
                        Optional.of(PATTERNS.get(regulation))),
                Table.of(units),
                Table.of(officials),
                new Work(Table.of(teams), Table.empty(), Table.empty()),
                List.of());
    }

    private Team team(int at) {
        List<String> members = new ArrayList<>();
        for (int member = at + 1; member < at + 8; member++) {
            members.add("official-" + member);
        }
        return new Team("team-" + at, "Tim " + at, unitOf(at), "data",
                new TeamSeats(Optional.empty(), Optional.of("official-" + at), members), Team.TeamTerm.OPEN);
    }

    private String unitOf(int official) {
        return "bidang-" + (int) ((long) official * bidang / size);
    }

    private static OrgUnit unit(String id, String name, UnitKind kind, Optional<String> parent, PositionKind head) {
        return new OrgUnit(id, name, kind, parent, Optional.of(Post.vacant("Kepala", head)), UnitRoles.PLAIN);
    }

    private Official official(int at) {
        boolean wrong = random.nextInt(50) == 0;
        Qualification qualification = new Qualification(
                Optional.of(wrong ? Education.SMA : Education.S1),
                List.of("pengelolaan data"),
                Optional.of(Rating.BAIK),
                false);
        Person person = Person.named("Pegawai " + at).withQualification(qualification);
        Optional<Placement> placement = Optional.of(
                Placement.in(wrong ? "dinas" : unitOf(at)).withConsideration(Optional.of("beban tugas")));
        return at % 3 == 0
                ? new ExecutorOfficial("official-" + at, person, "Pengolah Data", 7, placement)
                : new FunctionalOfficial(
                        "official-" + at, person, "Pranata Komputer", FunctionalGrade.AHLI_MUDA, placement);
    }
}
