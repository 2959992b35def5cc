package id.sotk.rules;

import id.sotk.exchange.Samples;
import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.catalog.Catalog;
import id.sotk.samples.Outline;
import id.sotk.simulation.Walk;
import id.sotk.simulation.WalkScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A walk of a target of a sample design, as the plans of the examples of rules on what happens write it down.
///
/// @param script words of a [WalkScript]; the usual choice elsewhere
/// @param seats officials who join a team before the walk, each as `TEAM OFFICIAL`
public record WalkExample(
        String sample, String target, String mechanism, List<String> script, List<String> seats) {

    private static final String SEAT = "seat ";

    public WalkExample {
        script = List.copyOf(script);
        seats = List.copyOf(seats);
    }

    /// The usual walk of a target of a team in the sample dinas.
    public static WalkExample following(String mechanism) {
        return new WalkExample("diskominfo-bandung", "dokumen-perencanaan-dan-laporan-kinerja-tepat-waktu", mechanism,
                List.of(), List.of());
    }

    /// The walk that `walks.txt` plans for a rule on what happens; refuses a rule without one.
    ///
    /// @param which `good` or `bad`
    public static WalkExample of(String rule, String which) {
        return Outline.read("walks.txt")
                .stream()
                .filter(line -> line.keyword().equals(rule))
                .flatMap(line -> line.below().stream())
                .filter(line -> line.keyword().equals(which))
                .map(WalkExample::planned)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("walks.txt has no " + which + " walk of " + rule));
    }

    private static WalkExample planned(Outline line) {
        List<String> words = line.fields().size() < 2 ? List.of() : List.of(line.fields().get(1).split("; "));
        Map<Boolean, List<String>> bySeat = words.stream()
                .collect(Collectors.partitioningBy(word -> word.startsWith(SEAT)));
        return following(line.subject())
                .with(bySeat.get(false).toArray(String[]::new))
                .seating(bySeat.get(true).stream().map(word -> word.substring(SEAT.length())).toArray(String[]::new));
    }

    public WalkExample with(String... words) {
        return new WalkExample(sample, target, mechanism, List.of(words), seats);
    }

    public WalkExample seating(String... joining) {
        return new WalkExample(sample, target, mechanism, script, List.of(joining));
    }

    /// The walk to its end, judged by every clause of the sample's regulation.
    public Walk walk() {
        Organization organization = Samples.read(sample).organization();
        for (String seat : seats) {
            Team team = organization.teams().get(seat.split(" ")[0]);
            organization = organization.withTeams(
                    organization.teams().with(team.withSeats(team.seats().withMember(seat.split(" ")[1]))));
        }
        Profile profile = Profiles.get(organization.identity().regulation());
        Target walked = organization.targets().get(target);
        Mechanism followed = profile.mechanism(mechanism).orElseThrow();
        return new WalkScript(script).play(Walk.start(organization, Catalog.checker(profile), walked, followed));
    }

    /// What the rule found on the walk, as told in Indonesian, each once.
    public List<String> facts(String rule) {
        return walk().findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.fact(Language.INDONESIAN))
                .distinct()
                .toList();
    }

    /// The clauses of the rule that the walk breaks, each once.
    public List<String> clauses(String rule) {
        return walk().findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.clause().id())
                .distinct()
                .toList();
    }
}
