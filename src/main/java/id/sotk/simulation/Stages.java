package id.sotk.simulation;

import id.sotk.model.work.Stage;
import id.sotk.regulation.work.MechanismStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the progress of each stage from where a walk stands and what was done.
final class Stages {

    private final Setting setting;
    private final Position position;
    private final List<Entry> entries;

    Stages(Setting setting, Position position, List<Entry> entries) {
        this.setting = setting;
        this.position = position;
        this.entries = entries;
    }

    List<Progress> all() {
        Set<String> done = new HashSet<>();
        Set<String> flawed = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.event().isPresent()) {
                done.add(entry.place().point());
            }
            if (!entry.findings().isEmpty()) {
                flawed.add(entry.place().point());
            }
        }
        return Arrays.stream(Stage.values())
                .map(stage -> new Progress(stage, dots(stage, done, flawed)))
                .toList();
    }

    private List<Progress.Dot> dots(Stage stage, Set<String> done, Set<String> flawed) {
        List<Progress.Dot> dots = new ArrayList<>();
        List<MechanismStep> steps = setting.mechanism().steps();
        for (int index = 0; index < steps.size(); index++) {
            MechanismStep step = steps.get(index);
            if (step.stage() == stage) {
                dots.add(new Progress.Dot(step.id(), step.text(), state(index, step, done, flawed)));
            }
        }
        return dots;
    }

    private Progress.State state(int index, MechanismStep step, Set<String> done, Set<String> flawed) {
        if (index == position.step()) {
            return Progress.State.CURRENT;
        }
        if (flawed.contains(step.id())) {
            return Progress.State.FLAWED;
        }
        if (done.contains(step.id())) {
            return Progress.State.DONE;
        }
        boolean passed = index < position.step()
                || !step.gate().isOpen(new Route(setting).assumed(position)) && step.gate().decides().isEmpty();
        return passed ? Progress.State.LEFT_OUT : Progress.State.OPEN;
    }
}
