package id.sotk.samples;

import id.sotk.model.Document;
import id.sotk.model.Official;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import id.sotk.regulation.Coordination;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a sample of any regulation from a written plan: its chart, its staff where the pattern places them, its teams and targets.
final class PlannedSample {

    private final Profile profile;
    private final Draft draft;
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private Structure chart;

    /// The design planned in the resource `FOLDER/NAME.txt`.
    static Document make(Region region, String name) {
        return make(region, name, List.of());
    }

    /// The same with more branches below its top; `from NAME | TECHNICAL_UNIT PATTERN` stands for the whole of another plan.
    static Document make(Region region, String name, List<Outline> branches) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Outline> chart = new ArrayList<>();
        read(region, name, head, chart);
        branches.forEach(branch -> chart.getFirst().below().add(branch(region, branch)));
        Draft draft = new Draft(region, Long.parseLong(head.get("seed")), head.get("name"), head.get("pattern"),
                head.get("sign"));
        PlannedSample sample = new PlannedSample(Profiles.get(region.regulation()), draft);
        return sample.make(chart);
    }

    private static void read(Region region, String name, Map<String, String> head, List<Outline> chart) {
        for (Outline line : Outline.read(region.folder() + "/" + name + ".txt")) {
            if (line.below().isEmpty() && line.fields().size() == 1) {
                head.put(line.keyword(), line.subject());
            } else {
                chart.add(line);
            }
        }
    }

    private static Outline branch(Region region, Outline branch) {
        if (!branch.keyword().equals("from")) {
            return branch;
        }
        List<Outline> chart = new ArrayList<>();
        read(region, branch.subject(), new LinkedHashMap<>(), chart);
        List<String> fields = new ArrayList<>(chart.getFirst().fields());
        fields.set(0, branch.field(1));
        return new Outline(fields, chart.getFirst().below());
    }

    private PlannedSample(Profile profile, Draft draft) {
        this.profile = profile;
        this.draft = draft;
    }

    private Document make(List<Outline> plan) {
        plan.forEach(line -> draw(line, ""));
        chart = Structure.of(draft.document().organization(), profile);
        chart.units().forEach(this::coordinate);
        chart = Structure.of(draft.document().organization(), profile);
        plan.forEach(line -> head(line, ""));
        chart = Structure.of(draft.document().organization(), profile);
        PlannedWork work = new PlannedWork(this, draft, profile);
        plan.forEach(line -> staff(line, "", work));
        work.assign();
        return draft.document();
    }

    private void draw(Outline line, String above) {
        if (line.keyword().equals("group")) {
            String id = units.containsKey("Kelompok Jabatan Fungsional") ? "kelompok-jf-" + above : "kelompok-jf";
            units.putIfAbsent("Kelompok Jabatan Fungsional", id);
            draft.functionalGroup(id, above);
        }
        if (isUnit(line)) {
            String name = line.field(1);
            String id = Draft.slug(name);
            if (units.put(name, id) != null) {
                throw new IllegalStateException("two units are called " + name);
            }
            draft.unit(id, name, UnitKind.valueOf(line.keyword()), above, post(line.field(2)));
            line.subject()
                    .lines()
                    .filter(word -> !word.isEmpty())
                    .forEach(
                            pattern -> draft.roles(id, roles -> roles.withPattern(Optional.of(pattern))));
            line.below().forEach(lower -> draw(lower, id));
        }
    }

    private static Post post(String field) {
        String[] words = field.split(", ");
        return Post.vacant(words[0], PositionKind.valueOf(words[1]));
    }

    /// Lets the lowest structural posts coordinate where the pattern says they do.
    private void coordinate(Standing unit) {
        boolean coordinating = unit.area()
                .pattern()
                .flatMap(pattern -> pattern.hierarchy().coordination())
                .map(Coordination::level)
                .filter(level -> level == unit.level() && unit.head().kind() == PositionKind.PENGAWAS)
                .isPresent();
        if (coordinating && !unit.isFunctionalGroup()) {
            draft.roles(unit.unit().id(), roles -> roles.withCoordinating(true));
        }
    }

    private void head(Outline line, String above) {
        if (isUnit(line)) {
            String unit = units.get(line.field(1));
            if (chart.unit(unit).unit().positionKind().orElseThrow() == PositionKind.FUNCTIONAL) {
                PersonPlan person = PersonPlan.parse(line.field(3));
                draft.roles(unit, roles -> roles.withIndependent(true));
                draft.install(unit, draft.enter("", person, JobTable.job(person.job())));
            } else {
                draft.head(unit, JobTable.job(line.field(3)), Optional.empty());
            }
            line.below().forEach(lower -> head(lower, unit));
        }
    }

    private void staff(Outline line, String unit, PlannedWork work) {
        switch (line.keyword()) {
            case "group" -> line.below().forEach(lower -> staff(lower, "Kelompok Jabatan Fungsional", work));
            case "staff" -> enter(PersonPlan.parse(line.subject()), unit);
            case "alone" -> work.alone(unit, line);
            case "team" -> work.team(unit, line);
            default -> line.below().forEach(lower -> staff(lower, line.field(1), work));
        }
    }

    /// The officials a plan wants in the unit, entered in the staff list where they are new to it.
    List<String> enter(PersonPlan plan, String unit) {
        if (plan.known()) {
            return List.of(Optional.ofNullable(aliases.get(plan.alias().orElseThrow())).orElseThrow());
        }
        List<String> entered = new ArrayList<>();
        for (int count = 0; count < plan.count(); count++) {
            String seat = unit(plan.unit().orElse(unit));
            Job job = JobTable.job(plan.job());
            String id = draft.enter(seat, plan, job);
            subordinate(draft.official(id), chart.unit(seat));
            plan.alias().ifPresent(alias -> aliases.put(alias, id));
            entered.add(id);
        }
        return entered;
    }

    boolean isKnown(PersonPlan plan) {
        return aliases.containsKey(plan.alias().orElseThrow());
    }

    /// Names the superior where the pattern lets somebody higher than the head of the unit appraise such an official.
    private void subordinate(Official official, Standing seat) {
        List<Integer> levels = seat.area().appraiserLevels(official);
        if (levels.contains(seat.area().levelOf(seat.chief()))) {
            return;
        }
        for (Standing at = seat; at != null; at = at.above().orElse(null)) {
            if (levels.contains(at.level()) && at.area() == seat.area()) {
                String superior = at.head().official().orElseThrow().id();
                Placement placement = official.placement().orElseThrow();
                draft.change(official.withPlacement(
                        Optional.of(placement.withSuperior(Optional.of(superior)))));
                return;
            }
        }
        throw new IllegalStateException(official.position() + " cannot sit in " + seat + ", levels are " + levels);
    }

    String unit(String name) {
        String id = units.get(name);
        if (id == null) {
            throw new IllegalStateException("no unit is called " + name);
        }
        return id;
    }

    /// Where the official sits in the chart.
    Standing home(String official) {
        String seat = draft.official(official).placement().map(Placement::unit).orElseGet(() -> headed(official));
        Standing unit = chart.unit(seat);
        return unit.isFunctionalGroup() ? unit.above().orElseThrow() : unit;
    }

    private String headed(String official) {
        return chart.units()
                .stream()
                .filter(unit -> unit.head().official().filter(head -> head.id().equals(official)).isPresent())
                .findFirst()
                .orElseThrow()
                .unit()
                .id();
    }

    Standing standing(String unit) {
        return chart.unit(unit);
    }

    private static boolean isUnit(Outline line) {
        return !line.keyword().equals("FUNCTIONAL_GROUP") && line.keyword().equals(line.keyword().toUpperCase())
                && line.fields().size() >= 4;
    }
}
