package id.sotk.rules.step;

import id.sotk.rules.step.Known.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One passage along a row of steps: which are done in this round, and which were passed with their gate open.
final class Line {

    private final List<Stated> steps;
    private final Set<Integer> done = new HashSet<>();
    private final TreeSet<Integer> due = new TreeSet<>();
    private int at;

    /// What taking a step means for the row.
    enum Turn {
        NEXT,
        LATE,
        AGAIN
    }

    /// @param from place of the step before the first that can be due
    Line(List<Stated> steps, int from) {
        this.steps = steps;
        this.at = from;
    }

    List<Stated> steps() {
        return steps;
    }

    int at() {
        return at;
    }

    /// Takes the step: those passed on the way with open gates become due, unless they may be left out.
    Turn take(int place, Known known) {
        if (due.remove(place)) {
            done.add(place);
            return Turn.LATE;
        }
        boolean again = place <= at && done.contains(place);
        for (int passed = at + 1; passed < place; passed++) {
            pass(passed, known);
        }
        done.add(place);
        at = place;
        return again ? Turn.AGAIN : Turn.NEXT;
    }

    /// Goes past everything that is left.
    void pass(Known known) {
        for (int passed = at + 1; passed < steps.size(); passed++) {
            if (steps.get(passed).gate().ends() && known.through(steps.get(passed).gate()) == Passage.OPEN) {
                pass(passed, known);
                break;
            }
            pass(passed, known);
        }
        at = steps.size();
    }

    private void pass(int place, Known known) {
        Stated step = steps.get(place);
        if (!done.contains(place) && !step.gate().optional() && known.through(step.gate()) == Passage.OPEN) {
            due.add(place);
        }
    }

    /// The work goes back: everything from the step on is open again.
    void returnTo(int place) {
        done.removeIf(taken -> taken >= place);
        due.removeIf(passed -> passed >= place);
        at = place - 1;
    }

    /// Steps that are due by now, each told once.
    List<Stated> owed(int before) {
        List<Stated> owed = new ArrayList<>();
        for (int place : List.copyOf(due.headSet(before))) {
            owed.add(steps.get(place));
            due.remove(place);
        }
        return owed;
    }

    int find(String id, String action) {
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place).id().equals(id) && steps.get(place).action().equals(action)) {
                return place;
            }
        }
        return -1;
    }
}
