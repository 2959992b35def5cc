package id.sotk.rules;

import id.sotk.language.LocalizedText;
import id.sotk.model.PositionKind;
import id.sotk.model.UnitKind;
import id.sotk.model.work.Stage;
import id.sotk.model.work.WorkAction;
import id.sotk.regulation.AppraiserRule;
import id.sotk.regulation.Coordination;
import id.sotk.regulation.Identity;
import id.sotk.regulation.OrganizationEntry;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StaffFilter;
import id.sotk.regulation.StarterUnit;
import id.sotk.regulation.StructureLevel;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.norm.Citation;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Reading;
import id.sotk.regulation.norm.Severity;
import id.sotk.regulation.norm.Source;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.Role;
import id.sotk.regulation.work.RoleResolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small regulation for tests: the patterns of placement in their plainest form, and the clauses a test asks for.
///
/// Patterns: `two` (JPT, Administrator appraises), `one` (JPT appraises, a coordinator allowed), `district` (Administrator,
/// Pengawas appraises), `headed` (a functional official heads and appraises), `three` (JPT, Administrator appraises, Pengawas
/// coordinates), `bureau` (JPT, JPT, Administrator appraises or the level above it).
public final class Law {

    public static final Source SOURCE = new Source(new Citation("Pasal 1 ayat (1)", "kata-kata peraturan"), false,
            List.of());

    private static final LocalizedText TEXT = LocalizedText.of("isi", "content");

    private Law() {}

    public static Profile with(Clause... clauses) {
        return new Profile(
                "BDG-6-2023",
                new Identity("TES", 1, 2023, TEXT, TEXT, "Bandung", dates()),
                new Profile.Structure(patterns(), organizations()),
                new Profile.Work(roles(), List.of(mechanism()), List.of(), List.of()),
                new Profile.Norms(List.of(clauses), List.of(), List.of(), List.of(), List.of()));
    }

    public static Clause clause(String id, String rule, Map<String, Object> params) {
        return clause(id, rule, params, Severity.VIOLATION, List.of());
    }

    public static Clause clause(
            String id, String rule, Map<String, Object> params, Severity severity, List<String> patterns) {
        return new Clause(
                id,
                Clause.Topic.PLACEMENT,
                severity,
                TEXT,
                new Clause.Checked(rule, params),
                new Clause.Scope(patterns, List.of(), Optional.empty()),
                Optional.empty(),
                SOURCE);
    }

    public static Clause read(Clause clause, Reading reading) {
        return new Clause(
                clause.id(),
                clause.topic(),
                clause.severity(),
                clause.statement(),
                clause.treatment(),
                clause.scope(),
                Optional.of(reading),
                clause.source());
    }

    private static List<StructurePattern> patterns() {
        StructureLevel leadership = level(1, PositionKind.JPT_PRATAMA);
        StructureLevel administrators = level(2, PositionKind.ADMINISTRATOR);
        return List.of(
                pattern("two", List.of(leadership, administrators), List.of(2), 2, Optional.empty()),
                pattern("one", List.of(leadership), List.of(1), 1, Optional.empty()),
                pattern(
                        "district",
                        List.of(level(1, PositionKind.ADMINISTRATOR), level(2, PositionKind.PENGAWAS)),
                        List.of(2),
                        1,
                        Optional.empty()),
                pattern("headed", List.of(level(1, PositionKind.FUNCTIONAL)), List.of(1), 1, Optional.empty()),
                pattern(
                        "three",
                        List.of(leadership, administrators, level(3, PositionKind.PENGAWAS)),
                        List.of(2),
                        2,
                        Optional.of(new Coordination(3, List.of(1, 2), SOURCE))),
                pattern(
                        "bureau",
                        List.of(leadership, level(2, PositionKind.JPT_PRATAMA), level(3, PositionKind.ADMINISTRATOR)),
                        List.of(3, 2),
                        3,
                        Optional.of(new Coordination(3, List.of(2), SOURCE))));
    }

    private static StructureLevel level(int number, PositionKind kind) {
        return new StructureLevel(number, List.of(kind), List.of(), false);
    }

    private static StructurePattern pattern(
            String id,
            List<StructureLevel> levels,
            List<Integer> appraisers,
            int leader,
            Optional<Coordination> coordination) {
        AppraiserRule everybody = new AppraiserRule(new StaffFilter(true, true, List.of()), appraisers, SOURCE);
        return new StructurePattern(
                id,
                PatternKind.PLACEMENT,
                LocalizedText.same(id),
                new StructurePattern.Hierarchy(
                        levels, List.of(everybody), leader, levels.size(), id.equals("one"), coordination),
                new StructurePattern.Usage(List.of(), List.of("M"), Optional.of("work-" + id)),
                new StarterUnit(
                        "Dinas",
                        UnitKind.APPARATUS,
                        Optional.of(new StarterUnit.StarterPost("Kepala", PositionKind.JPT_PRATAMA)),
                        List.of()),
                SOURCE);
    }

    private static List<OrganizationEntry> organizations() {
        return List.of(
                new OrganizationEntry("Dinas Sosial", List.of(), false, "two", "work-two", "M"),
                new OrganizationEntry("Kelurahan", List.of(), true, "district", "work-district", "M"),
                new OrganizationEntry("Puskesmas", List.of(), true, "headed", "work-headed", "M"));
    }

    private static List<Role> roles() {
        return List.of(
                new Role("level-1", LocalizedText.of("Kepala", "head"), RoleResolution.LEVEL_1),
                new Role(
                        "staffing-authority",
                        LocalizedText.of("Pejabat Pembina Kepegawaian", "staffing authority"),
                        RoleResolution.STAFFING_AUTHORITY));
    }

    private static Mechanism mechanism() {
        MechanismStep step = new MechanismStep(
                "P1",
                Stage.PLANNING,
                WorkAction.FIX_PERFORMANCE_AGREEMENT,
                new Cast(List.of("level-1"), Cast.Mode.ANY, List.of(), List.of(), List.of()),
                Optional.empty(),
                Gate.open(),
                TEXT,
                SOURCE);
        return new Mechanism(
                "M",
                TEXT,
                new Mechanism.Offices(List.of(PositionKind.JPT_PRATAMA), "level-1", "level-1", "level-1"),
                Map.of(),
                Optional.empty(),
                List.of(step),
                SOURCE);
    }

    private static Identity.Dates dates() {
        LocalDate day = LocalDate.of(2023, 2, 16);
        return new Identity.Dates(day, day, day, Optional.of(day));
    }
}
