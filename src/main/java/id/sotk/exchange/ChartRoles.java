package id.sotk.exchange;

import id.sotk.scene.Roles;
import id.sotk.structure.Officer;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a design read with its regulation says for drawing: which posts appraise, lead and coordinate, and their levels.
public final class ChartRoles {

    private ChartRoles() {}

    public static Roles of(Structure structure) {
        Set<String> appraisers = new HashSet<>();
        Set<String> leaders = new HashSet<>();
        Set<String> coordinating = new HashSet<>();
        Map<String, Integer> levels = new HashMap<>();
        for (Placed placed : structure.staff()) {
            post(placed.appraiser(), appraisers);
            post(placed.leader(), leaders);
        }
        for (Standing standing : structure.units()) {
            if (standing.unit().roles().coordinating()) {
                coordinating.add(standing.unit().id());
            }
            if (!standing.isFunctionalGroup()) {
                levels.put(standing.unit().id(), standing.level());
            }
        }
        return new Roles(appraisers, leaders, coordinating, levels);
    }

    private static void post(Officer officer, Set<String> units) {
        officer.post().map(standing -> standing.unit().id()).ifPresent(units::add);
    }
}
