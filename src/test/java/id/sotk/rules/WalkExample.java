package id.sotk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.exchange.Samples;
import id.sotk.language.Language;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.Mechanism;
import id.sotk.rules.catalog.Catalog;
import id.sotk.simulation.Walk;
import id.sotk.simulation.WalkScript;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/// A walk of a target of a sample design, as the examples of the rules on traces write it down.
///
/// @param script words of a [WalkScript]; the usual choice elsewhere
/// @param seats officials who join a team before the walk, each as `TEAM OFFICIAL`
public record WalkExample(
        String sample, String target, String mechanism, List<String> script, List<String> seats) {

    public WalkExample {
        script = List.copyOf(script);
        seats = List.copyOf(seats);
    }

    /// The usual walk of a target of a team in the sample dinas.
    public static WalkExample following(String mechanism) {
        return new WalkExample("diskominfo-bandung", "dokumen-perencanaan-dan-laporan-kinerja-tepat-waktu", mechanism,
                List.of(), List.of());
    }

    /// Reads an example from its JSON; refuses one that is not whole.
    public static WalkExample parse(String json) {
        try {
            JsonNode example = new JsonMapper().readTree(json);
            return new WalkExample(
                    example.required("sample").asText(),
                    example.required("target").asText(),
                    example.required("mechanism").asText(),
                    words(example.required("script")),
                    words(example.path("seats")));
        } catch (IOException wrong) {
            throw new AssertionError("example is no JSON: " + json, wrong);
        }
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

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
