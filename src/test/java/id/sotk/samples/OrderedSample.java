package id.sotk.samples;

import id.sotk.model.Document;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a sample from a plan that says `reading line by line`: people and letters are drawn in the order it is written in,
/// and every team rests on one order of the head of the agency.
final class OrderedSample {

    private final Draft draft;
    private final Map<String, String> aliases = new LinkedHashMap<>();

    private OrderedSample(Draft draft) {
        this.draft = draft;
    }

    /// Whether the plan in the resource `FOLDER/NAME.txt` is one to be read so.
    static boolean isPlanned(Region region, String name) {
        return lines(region, name).stream().anyMatch(line -> line.fields().equals(List.of("reading line by line")));
    }

    static Document make(Region region, String name) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Outline> lines = lines(region, name);
        lines.stream().filter(OrderedSample::isHead).forEach(line -> head.put(line.keyword(), line.subject()));
        OrderedSample sample = new OrderedSample(new Draft(region, Long.parseLong(head.get("seed")), head.get("name"),
                head.get("pattern"), head.get("sign")));
        lines.stream().filter(line -> !isHead(line)).forEach(sample::block);
        return sample.draft.document();
    }

    private static List<Outline> lines(Region region, String name) {
        return Outline.read(region.folder() + "/" + name + ".txt");
    }

    private static boolean isHead(Outline line) {
        return line.below().isEmpty() && line.fields().size() == 1;
    }

    /// A chart, more units `below` one, or the work `at` one.
    private void block(Outline line) {
        switch (line.keyword()) {
            case "below" -> {
                line.below().forEach(unit -> draw(unit, line.subject()));
                line.below().forEach(this::head);
            }
            case "at", "unplaced" -> line.below().forEach(work -> work(work, line.subject()));
            default -> {
                draw(line, "");
                head(line);
            }
        }
    }

    private void draw(Outline line, String above) {
        if (line.keyword().equals("group")) {
            draft.functionalGroup("kelompok-jf", above);
            return;
        }
        String[] words = line.subject().split(" ");
        String[] post = line.field(2).split(", ");
        draft.unit(words[0], line.field(1), UnitKind.valueOf(line.keyword()), above,
                Post.vacant(post[0], PositionKind.valueOf(post[1])));
        List.of(words).subList(1, words.length).forEach(role -> role(words[0], role));
        line.below().forEach(lower -> draw(lower, words[0]));
    }

    private void role(String unit, String role) {
        draft.roles(unit, roles -> switch (role) {
            case "coordinating" -> roles.withCoordinating(true);
            case "independent" -> roles.withIndependent(true);
            default -> roles.withPattern(Optional.of(role));
        });
    }

    private void head(Outline line) {
        if (line.keyword().equals("group")) {
            return;
        }
        String unit = line.subject().split(" ")[0];
        if (line.field(2).endsWith(PositionKind.FUNCTIONAL.name())) {
            draft.install(unit, enter("", PersonPlan.parse(line.field(3))));
        } else {
            PersonPlan head = PersonPlan.head(line.field(3));
            draft.head(unit, job(head), head.name());
        }
        line.below().forEach(this::head);
    }

    private void work(Outline line, String unit) {
        switch (line.keyword()) {
            case "staff" -> enter(unit, PersonPlan.parse(line.subject()));
            case "alone" -> draft.alone(enter(unit, PersonPlan.parse(line.subject())), line.field(1));
            default -> team(line, unit);
        }
    }

    private void team(Outline line, String unit) {
        TeamDraft team = draft.team(unit, line.field(1), line.field(2));
        for (Outline seat : line.below()) {
            String official = enter(unit, PersonPlan.parse(seat.subject()));
            switch (seat.keyword()) {
                case "coordinator" -> team.coordinator(official);
                case "chair" -> team.chair(official);
                default -> team.member(official);
            }
        }
        team.toReach(line.field(3));
    }

    private String enter(String unit, PersonPlan plan) {
        if (plan.known()) {
            return Optional.ofNullable(aliases.get(plan.alias().orElseThrow())).orElseThrow();
        }
        String official = draft.enter(unit, plan, job(plan));
        plan.alias().ifPresent(alias -> aliases.put(alias, official));
        return official;
    }

    private static Job job(PersonPlan plan) {
        return JobTable.jobInOrderedPlans(plan.job());
    }
}
