package id.sotk.bench;

import id.sotk.model.Education;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Qualification;
import id.sotk.model.Rating;
import id.sotk.model.Table;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import id.sotk.regulation.Profile;
import id.sotk.regulation.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Structure;
import id.sotk.rules.StructureRule;
import id.sotk.rules.catalog.Catalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;

/// Measures the check of a whole design, all clauses of the Bandung profile, against one plain pass over its officials.
///
/// Both sides run in turn in the same process, so that the ratio holds on any machine; run the class's `main`.
public final class CheckBench {

    private static final int ROUNDS = 41;

    private CheckBench() {}

    public static void main(String[] arguments) {
        Profile profile = Profiles.get("BDG-6-2023");
        Checker checker = Catalog.checker(profile);
        long clauses = profile.clauses()
                .stream()
                .filter(clause -> clause.rule()
                        .flatMap(Catalog::find)
                        .filter(StructureRule.class::isInstance)
                        .isPresent())
                .count();
        for (int size : new int[]{1_000, 10_000, 100_000}) {
            Organization design = design(size, new Random(size));
            int rounds = size >= 100_000 ? ROUNDS : ROUNDS * 5;
            double[] medians = pairwise(
                    rounds,
                    () -> plainPass(design),
                    () -> Structure.of(design, profile).staff().size(),
                    () -> checker.check(design).size());
            System.out.printf(
                    Locale.ROOT,
                    "%,d officials: plain pass %.3f ms, structure %.3f ms, check %.3f ms (%d findings, %d clauses; %.2f plain "
                            + "passes a clause)%n",
                    size,
                    medians[0],
                    medians[1],
                    medians[2],
                    checker.check(design).size(),
                    clauses,
                    medians[2] / medians[0] / clauses);
        }
    }

    /// Median milliseconds of each task, the tasks taking turns.
    private static double[] pairwise(int rounds, IntSupplier... tasks) {
        double[][] times = new double[tasks.length][rounds];
        long kept = 0;
        for (int round = -rounds / 2; round < rounds; round++) {
            for (int task = 0; task < tasks.length; task++) {
                long start = System.nanoTime();
                kept += tasks[task].getAsInt();
                if (round >= 0) {
                    times[task][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        if (kept == 42) {
            System.out.println(kept);
        }
        return Arrays.stream(times)
                .mapToDouble(each -> Arrays.stream(each).sorted().toArray()[rounds / 2])
                .toArray();
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

    /// A dinas of so many officials, a bidang to 40 and a team to 10 of them, one in 50 of them placed or seated wrongly.
    static Organization design(int size, Random random) {
        List<OrgUnit> units = new ArrayList<>();
        units.add(unit("dinas", "Dinas Sosial", UnitKind.APPARATUS, Optional.empty(), PositionKind.JPT_PRATAMA));
        int bidang = Math.max(1, size / 40);
        for (int at = 0; at < bidang; at++) {
            units.add(unit(
                    "bidang-" + at,
                    "Bidang " + at,
                    UnitKind.DIVISION,
                    Optional.of("dinas"),
                    PositionKind.ADMINISTRATOR));
        }
        List<Official> officials = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            officials.add(official(at, at * bidang / size, random));
        }
        List<Team> teams = new ArrayList<>();
        for (int at = 0; at + 10 <= size; at += 10) {
            List<String> members = new ArrayList<>();
            for (int member = at + 1; member < at + 8; member++) {
                members.add("official-" + member);
            }
            teams.add(new Team(
                    "team-" + at,
                    "Tim " + at,
                    "bidang-" + at * bidang / size,
                    "data",
                    new TeamSeats(Optional.empty(), Optional.of("official-" + at), members),
                    Team.TeamTerm.OPEN));
        }
        return new Organization(
                new Identity("Dinas Sosial", "Pemerintah Kota Bandung", "BDG-6-2023", Optional.of("BDG-K1")),
                Table.of(units),
                Table.of(officials),
                new Work(Table.of(teams), Table.empty(), Table.empty()),
                List.of());
    }

    private static OrgUnit unit(String id, String name, UnitKind kind, Optional<String> parent, PositionKind head) {
        return new OrgUnit(id, name, kind, parent, Optional.of(Post.vacant("Kepala", head)), UnitRoles.PLAIN);
    }

    private static Official official(int at, int bidang, Random random) {
        boolean wrong = random.nextInt(50) == 0;
        Qualification qualification = new Qualification(
                Optional.of(wrong ? Education.SMA : Education.S1),
                List.of("pengelolaan data"),
                Optional.of(Rating.BAIK),
                false);
        Person person = Person.named("Pegawai " + at).withQualification(qualification);
        Optional<Placement> placement = Optional.of(
                Placement.in(wrong ? "dinas" : "bidang-" + bidang).withConsideration(Optional.of("beban tugas")));
        return at % 3 == 0
                ? new ExecutorOfficial("official-" + at, person, "Pengolah Data", 7, placement)
                : new FunctionalOfficial(
                        "official-" + at, person, "Pranata Komputer", FunctionalGrade.AHLI_MUDA, placement);
    }
}
