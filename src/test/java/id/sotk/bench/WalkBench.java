package id.sotk.bench;

import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.regulation.Mechanism;
import id.sotk.regulation.Profile;
import id.sotk.regulation.Profiles;
import id.sotk.rules.Checker;
import id.sotk.rules.Structure;
import id.sotk.rules.catalog.Catalog;
import id.sotk.simulation.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Measures one step of a walk, judged by every clause, against a plain pass over the officials in the same run.
public final class WalkBench {

    private static final int WALKS = 25;

    /// What the plain passes answer, so that they cannot be left out.
    private static volatile int kept;

    private WalkBench() {}

    public static void main(String[] arguments) {
        Profile profile = Profiles.get("BDG-6-2023");
        Checker checker = Catalog.checker(profile);
        for (int size : new int[]{1_000, 10_000}) {
            Organization design = CheckBench.design(size, new Random(size));
            Team team = design.teams().list().getFirst();
            OrgUnit owner = design.units().get(team.owner());
            Target target = new Target("g1", "Target", owner.id(), Optional.of(team.id()), Optional.empty());
            Structure structure = Structure.of(design.withTargets(Table.of(List.of(target))), profile);
            Mechanism mechanism = profile.mechanism("BDG-M2").orElseThrow();
            List<Double> steps = new ArrayList<>();
            List<Double> passes = new ArrayList<>();
            for (int round = 0; round < WALKS; round++) {
                Walk walk = Walk.start(structure, checker, target, mechanism);
                while (!walk.isComplete()) {
                    long start = System.nanoTime();
                    walk = walk.perform(walk.choices().getFirst());
                    if (round > WALKS / 2) {
                        steps.add((System.nanoTime() - start) / 1e6);
                        passes.add(plainPass(design));
                    }
                }
            }
            steps.sort(null);
            passes.sort(null);
            double step = steps.get(steps.size() / 2);
            double pass = passes.get(passes.size() / 2);
            System.out.printf(Locale.ROOT,
                    "%,d officials: walk step median %.2f ms, slowest tenth %.2f ms, plain pass %.3f ms, ratio %.1f "
                            + "(%d steps)%n",
                    size, step, steps.get(steps.size() * 9 / 10), pass, step / pass, steps.size());
        }
    }

    /// Milliseconds of one plain pass.
    private static double plainPass(Organization design) {
        long start = System.nanoTime();
        kept = CheckBench.plainPass(design);
        return (System.nanoTime() - start) / 1e6;
    }
}
