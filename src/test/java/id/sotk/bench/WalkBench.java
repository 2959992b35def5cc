package id.sotk.bench;

import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.Checker;
import id.sotk.rules.catalog.Catalog;
import id.sotk.simulation.Walk;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures one step of a walk, judged by every clause, and whole walks under each regulation, against a plain pass over
/// the officials in the same run.
public final class WalkBench {

    private static final int WALKS = 60;
    private static final int WARM = 40;

    /// What the plain passes answer, so that they cannot be left out.
    private static volatile int kept;

    private WalkBench() {}

    public static void main(String[] arguments) {
        for (int size : new int[]{1_000, 10_000}) {
            BigDinas.PATTERNS.keySet().forEach(id -> measure(Profiles.get(id), size));
        }
    }

    private static void measure(Profile profile, int size) {
        Organization design = BigDinas.working(profile.id(), size);
        Checker checker = Catalog.checker(profile);
        Structure structure = Structure.of(design, profile);
        Target target = design.targets().list().getFirst();
        Mechanism mechanism = Walk.mechanisms(structure, target).getFirst();
        List<Double> steps = new ArrayList<>();
        List<Double> walks = new ArrayList<>();
        List<Double> passes = new ArrayList<>();
        for (int round = 0; round < WARM + WALKS; round++) {
            double whole = 0;
            Walk walk = Walk.start(structure, checker, target, mechanism);
            while (!walk.isComplete()) {
                long start = System.nanoTime();
                walk = walk.perform(walk.choices().getFirst());
                double step = (System.nanoTime() - start) / 1e6;
                whole += step;
                if (round >= WARM) {
                    steps.add(step);
                    passes.add(plainPass(design));
                }
            }
            if (round >= WARM) {
                walks.add(whole);
            }
        }
        double pass = quantile(passes, 0.5);
        System.out.printf(Locale.ROOT,
                "%s, %,d officials: step %.2f ms, slowest tenth %.2f ms; walk of %d steps %.1f ms, %.0f walks/s; plain pass "
                        + "%.3f ms, %.1f passes a step%n",
                mechanism.id(), size, quantile(steps, 0.5), quantile(steps, 0.9), steps.size() / WALKS,
                quantile(walks, 0.5), 1000 / quantile(walks, 0.5), pass, quantile(steps, 0.5) / pass);
    }

    private static double quantile(List<Double> times, double part) {
        return times.stream().sorted().toList().get((int) (times.size() * part));
    }

    /// Milliseconds of one plain pass.
    private static double plainPass(Organization design) {
        long start = System.nanoTime();
        kept = BigDinas.plainPass(design);
        return (System.nanoTime() - start) / 1e6;
    }
}
