package id.sotk.bench;

import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.Profile.Norms;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.norm.Clause;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.StructureRule;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.Structure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/// Measures the check of a whole design, all clauses of each profile, against one plain pass over its officials.
///
/// Both sides run in turn in the same process, so that the ratio holds on any machine; run the class's `main`. With the
/// word `clauses` it also measures each clause alone and names the slowest. Ids of profiles limit it to those.
public final class CheckBench {

    private static final int ROUNDS = 21;
    private static final int NAMED = 4;

    private CheckBench() {}

    public static void main(String[] arguments) {
        List<String> asked = List.of(arguments);
        for (int size : new int[]{1_000, 10_000, 100_000}) {
            BigDinas.PATTERNS.keySet()
                    .stream()
                    .filter(id -> asked.stream().noneMatch(Profiles.ids()::contains) || asked.contains(id))
                    .forEach(id -> measure(Profiles.get(id), size, asked.contains("clauses")));
        }
    }

    private static void measure(Profile profile, int size, boolean each) {
        Organization design = BigDinas.working(profile.id(), size);
        Checker checker = Catalog.checker(profile);
        List<Clause> clauses = drawn(profile).toList();
        double[] medians = pairwise(
                size >= 100_000 ? ROUNDS : ROUNDS * 5,
                () -> BigDinas.plainPass(design),
                () -> Structure.of(design, profile).staff().size(),
                () -> checker.check(design).size());
        System.out.printf(
                Locale.ROOT,
                "%s %,d officials: plain pass %.3f ms, structure %.3f ms, check %.3f ms (%d findings, %d clauses; %.2f plain "
                        + "passes a clause)%n",
                profile.id(),
                size,
                medians[0],
                medians[1],
                medians[2],
                checker.check(design).size(),
                clauses.size(),
                medians[2] / medians[0] / clauses.size());
        if (each) {
            clauses.stream()
                    .map(clause -> alone(profile, clause, Structure.of(design, profile)))
                    .sorted(Comparator.comparingDouble(Cost::passes).reversed())
                    .limit(NAMED)
                    .forEach(cost -> System.out.println("    " + cost));
        }
    }

    /// The clauses a rule decides on the drawn structure.
    private static Stream<Clause> drawn(Profile profile) {
        return profile.clauses()
                .stream()
                .filter(clause -> clause.rule()
                        .flatMap(Catalog::find)
                        .filter(StructureRule.class::isInstance)
                        .isPresent());
    }

    /// What one clause costs by itself.
    private record Cost(Clause clause, double millis, double passes, int findings) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-12s %-28s %8.3f ms, %6.2f plain passes, %d findings", clause.id(),
                    clause.rule().orElseThrow(), millis, passes, findings);
        }
    }

    private static Cost alone(Profile profile, Clause clause, Structure structure) {
        Norms norms = new Norms(List.of(clause), profile.norms().anomalies(), List.of(), List.of(), List.of());
        Checker checker = Catalog.checker(
                new Profile(profile.id(), profile.identity(), profile.structure(), profile.work(), norms));
        List<Finding> findings = checker.check(structure);
        double[] medians = pairwise(
                ROUNDS, () -> BigDinas.plainPass(structure.organization()), () -> checker.check(structure).size());
        return new Cost(clause, medians[1], medians[1] / medians[0], findings.size());
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
}
