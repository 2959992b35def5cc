package id.sotk.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The posts one above the other that a target passes: from its owner up to the top of the chart, the nearest first.
///
/// Where an executor sits below the owner, it begins at the executor's own unit.
record Branch(Standing owner, List<Standing> line) {

    /// @param homes where the executors sit, the first of them below the owner counts
    static Branch of(Standing owner, List<Standing> homes) {
        List<Standing> line = new ArrayList<>();
        homes.stream()
                .filter(home -> home != owner && home.isWithin(owner))
                .findFirst()
                .ifPresent(home -> climb(home, owner, line));
        climb(owner, null, line);
        return new Branch(owner, List.copyOf(line));
    }

    private static void climb(Standing from, Standing until, List<Standing> line) {
        for (Standing at = from; at != null && at != until; at = at.above().orElse(null)) {
            if (!at.isFunctionalGroup()) {
                line.add(at);
            }
        }
    }

    /// The unit at this level of the owner's pattern.
    Optional<Standing> at(int level) {
        return line.stream().filter(at -> levelOf(at) == level).findFirst();
    }

    private int levelOf(Standing at) {
        PatternArea area = owner.area();
        if (at.area() == area) {
            return at.level();
        }
        int top = area.top().depth();
        return at.depth() < top ? area.firstLevel() - (top - at.depth()) : 0;
    }
}
