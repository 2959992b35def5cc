package id.sotk.simulation;

import id.sotk.exchange.Samples;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.structure.Casting;
import id.sotk.structure.Part;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A way to walk a sample: a mechanism its chart has the posts for, and a target to walk by it.
public record SampleWalk(String sample, String mechanism, String target) {

    /// Clauses by which the regulation itself only warns of what it allows elsewhere, and which a legal walk may therefore meet.
    static final List<String> CONTESTED = List.of("BDG-R62b", "KTM-R68", "KTM-R69");

    /// One walk on a sound sample for each mechanism of each regulation.
    public static Stream<SampleWalk> oneForEachMechanism() {
        Map<String, SampleWalk> walks = new LinkedHashMap<>();
        Samples.names()
                .stream()
                .filter(sample -> !sample.contains("keliru"))
                .flatMap(sample -> of(sample).stream())
                .forEach(walk -> walks.putIfAbsent(walk.mechanism(), walk));
        return walks.values().stream();
    }

    /// For each mechanism that suits the sample, a target of a team with a chair, of a team without, and of one official.
    public static List<SampleWalk> of(String sample) {
        Organization organization = Samples.read(sample).organization();
        Profile profile = Profiles.get(organization.identity().regulation());
        Structure structure = Structure.of(organization, profile);
        List<SampleWalk> walks = new ArrayList<>();
        for (Mechanism mechanism : profile.mechanisms()) {
            Map<String, String> chosen = new LinkedHashMap<>();
            for (Target target : organization.targets()) {
                if (target.executor().isPresent() && isUsual(structure, mechanism, target)
                        && suits(structure, mechanism, target)) {
                    chosen.putIfAbsent(form(organization, target), target.id());
                }
            }
            chosen.values().forEach(target -> walks.add(new SampleWalk(sample, mechanism.id(), target)));
        }
        return walks;
    }

    private static String form(Organization organization, Target target) {
        return organization.teams()
                .find(target.executor().orElseThrow())
                .map(team -> team.seats().chair().isPresent() ? "chair" : "no chair")
                .orElse("individual");
    }

    /// Whether the pattern names the mechanism, or no pattern does: such a one is the general way.
    private static boolean isUsual(Structure structure, Mechanism mechanism, Target target) {
        boolean named = structure.profile()
                .patterns()
                .stream()
                .anyMatch(pattern -> pattern.usage().mechanisms().contains(mechanism.id()));
        return Walk.mechanisms(structure, target).contains(mechanism) || !named;
    }

    /// Whether the chart has a post for each level that acts in the mechanism, and the owner stands where its leader does or below.
    private static boolean suits(Structure structure, Mechanism mechanism, Target target) {
        Casting casting = Casting.of(structure, Part.of(target, mechanism).withExecutor(target.executor()));
        return structure.unit(target.owner()).level() >= leaderLevel(mechanism)
                && mechanism.steps()
                        .stream()
                        .flatMap(step -> step.cast().actors().stream())
                        .filter(role -> role.startsWith("level-"))
                        .map(casting::players)
                        .noneMatch(players -> players.isEmpty() || players.getFirst().element().isEmpty());
    }

    private static int leaderLevel(Mechanism mechanism) {
        String leader = mechanism.offices().unitLeader();
        return Stream.of(1, 2, 3, 4).filter(level -> leader.equals("level-" + level)).findFirst().orElse(1);
    }
}
