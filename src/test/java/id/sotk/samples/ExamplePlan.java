package id.sotk.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Table;
import id.sotk.model.Team;
import id.sotk.model.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The example of a rule on structure as `examples.txt` plans it: a small design, and the edits that make it what it shows.
///
/// @param which `good` or `bad`
/// @param edits as a fault plan writes them; none where the design is planned as it shows
record ExamplePlan(String rule, String which, Region region, String base, List<String> edits) {

    private static final Path FOLDER = Path.of("src/main/resources/id/sotk/rules/examples");
    private static final JsonMapper JSON = new JsonMapper();

    static List<ExamplePlan> all() {
        return Outline.read("examples.txt")
                .stream()
                .flatMap(rule -> rule.below().stream().map(line -> parse(rule.keyword(), line)))
                .toList();
    }

    private static ExamplePlan parse(String rule, Outline line) {
        String[] base = line.subject().split("/", 2);
        List<String> edits = line.fields().size() > 1 ? List.of(line.field(1).split("; ")) : List.of();
        return new ExamplePlan(rule, line.keyword(), Region.of(base[0]), base[1], edits);
    }

    /// Writes every example to the resources the program ships; run from the root of the project.
    public static void main(String[] arguments) throws IOException {
        for (ExamplePlan plan : all()) {
            Files.createDirectories(plan.file().getParent());
            Files.writeString(plan.file(), plan.text());
        }
    }

    Path file() {
        return FOLDER.resolve(rule).resolve(which + ".json");
    }

    Document make() {
        Document design = PlannedSample.make(region, base);
        for (String edit : edits) {
            design = FaultEdit.command(design.organization(), edit).applyTo(design);
        }
        return Document.of(bare(design.organization()));
    }

    /// Without what no picture shows and no rule on structure asks: numbers and ranks of people, targets and assignments.
    private static Organization bare(Organization design) {
        Stream<Team> teams = design.teams()
                .stream()
                .map(team -> team.withTerm(new Team.TeamTerm(Optional.empty(), Optional.empty(),
                        team.term().instrument())));
        Stream<Official> officials = design.officials()
                .stream()
                .map(official -> official.withPerson(Person.named(official.person().name())
                        .withQualification(official.person().qualification())));
        return new Organization(
                design.identity(), design.units(), Table.of(officials.toList()),
                new Work(Table.of(teams.toList()), Table.empty(), Table.empty()), List.of());
    }

    /// The design as JSON, each element on a line of its own.
    String text() {
        try {
            JsonNode whole = JSON.readTree(DesignFile.text(make()));
            ObjectNode organization = (ObjectNode) whole.get("organization");
            List<String> parts = new ArrayList<>();
            for (var part : organization.properties()) {
                parts.add(JSON.writeValueAsString(part.getKey()) + ": " + lines(part.getValue()));
            }
            ((ObjectNode) whole).remove("organization");
            String head = JSON.writeValueAsString(whole);
            return head.substring(0, head.length() - 1) + ",\"organization\": {\n" + String.join(",\n", parts)
                    + "\n}}\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a design must be readable as JSON", impossible);
        }
    }

    private static String lines(JsonNode part) throws JsonProcessingException {
        if (!(part instanceof ArrayNode elements)) {
            return JSON.writeValueAsString(part);
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode element : elements) {
            lines.add("  " + JSON.writeValueAsString(element));
        }
        return "[\n" + String.join(",\n", lines) + "\n]";
    }

    @Override
    public String toString() {
        return rule + " " + which;
    }
}
