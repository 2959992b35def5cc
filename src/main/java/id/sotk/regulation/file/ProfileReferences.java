package id.sotk.regulation.file;

import id.sotk.regulation.OrganizationEntry;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructureLevel;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.norm.Anomaly;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Source;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.ReportingLine;
import id.sotk.regulation.work.Responsibility;
import id.sotk.regulation.work.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Follows every reference inside a profile: ids are unique, and whatever is named exists.
final class ProfileReferences {
    private final Profile profile;
    private final ProfileText text;
    private final Set<String> patterns;
    private final Set<String> mechanisms;
    private final Set<String> roles;
    private final Set<String> letters;
    private final Set<String> anomalies;

    ProfileReferences(Profile profile, ProfileText text) {
        this.profile = profile;
        this.text = text;
        patterns = ids("/structure/patterns", profile.patterns(), StructurePattern::id);
        mechanisms = ids("/work/mechanisms", profile.mechanisms(), Mechanism::id);
        roles = ids("/work/roles", profile.work().roles(), Role::id);
        letters = ids("/work/letters", profile.work().letters(), LetterForm::id);
        anomalies = ids("/norms/anomalies", profile.norms().anomalies(), Anomaly::id);
        ids("/work/procedures", profile.work().procedures(), AssignmentProcedure::id);
        ids("/norms/responsibilities", profile.norms().responsibilities(), Responsibility::id);
        ids("/norms/reportingLines", profile.norms().reportingLines(), ReportingLine::id);
        ids("/norms/clauses", profile.clauses(), clause -> clause.id()
                + clause.reading().map(reading -> " " + reading).orElse(""));
    }

    void check() {
        each("/structure/patterns", profile.patterns(), this::checkPattern);
        each("/structure/organizations", profile.structure().organizations(), this::checkOrganization);
        each("/work/mechanisms", profile.mechanisms(), this::checkMechanism);
        each("/work/procedures", profile.work().procedures(), this::checkProcedure);
        each("/work/letters", profile.work().letters(), this::checkLetter);
        each("/norms/clauses", profile.clauses(), this::checkClause);
        each("/norms/responsibilities", profile.norms().responsibilities(), this::checkResponsibility);
        each("/norms/reportingLines", profile.norms().reportingLines(), this::checkReportingLine);
    }

    private void checkPattern(String at, StructurePattern pattern) {
        named(at + "/usage/mechanisms", "mechanism", mechanisms, pattern.usage().mechanisms());
        named(at + "/usage/assignmentPattern", "pattern", patterns,
                pattern.usage().assignmentPattern().stream().toList());
        Set<Integer> levels = pattern.levels().stream().map(StructureLevel::number).collect(Collectors.toSet());
        each(at + "/hierarchy/appraisers", pattern.hierarchy().appraisers(), (place, rule) -> {
            for (int level : rule.levels()) {
                if (!levels.contains(level)) {
                    throw text.fault(place + "/levels", "level", String.valueOf(level), pattern.id());
                }
            }
            source(place, rule.source());
        });
        source(at, pattern.source());
    }

    private void checkOrganization(String at, OrganizationEntry entry) {
        named(at + "/placement", "pattern", patterns, List.of(entry.placement()));
        named(at + "/assignment", "pattern", patterns, List.of(entry.assignment()));
        named(at + "/mechanism", "mechanism", mechanisms, List.of(entry.mechanism()));
    }

    private void checkMechanism(String at, Mechanism mechanism) {
        Mechanism.Offices offices = mechanism.offices();
        named(at + "/offices", "role", roles, List.of(offices.appraiser(), offices.unitLeader(), offices.completer()));
        named(at + "/titles", "role", roles, List.copyOf(mechanism.titles().keySet()));
        mechanism.variant().ifPresent(variant -> {
            named(at + "/variant/of", "mechanism", mechanisms, List.of(variant.of()));
            named(at + "/variant/anomaly", "anomaly", anomalies, List.of(variant.anomaly()));
        });
        Set<String> steps = ids(at + "/steps", mechanism.steps(), MechanismStep::id);
        each(at + "/steps", mechanism.steps(), (place, step) -> {
            cast(place, step.cast());
            gate(place, step.gate(), steps);
            source(place, step.source());
        });
        source(at, mechanism.source());
    }

    private void checkProcedure(String at, AssignmentProcedure procedure) {
        Set<String> steps = ids(at + "/steps", procedure.steps(), ProcedureStep::id);
        each(at + "/steps", procedure.steps(), (place, step) -> {
            cast(place, step.cast());
            gate(place, step.gate(), steps);
            named(place + "/letter", "letter", letters, step.letter().stream().toList());
            source(place, step.source());
        });
        source(at, procedure.source());
    }

    private void checkLetter(String at, LetterForm letter) {
        each(at + "/issuers", letter.issuers(), (place, issuer) -> {
            named(place + "/role", "role", roles, List.of(issuer.role()));
            source(place, issuer.source());
        });
        ids(at + "/fields", letter.fields(), LetterForm.Field::id);
        named(at + "/copies", "role", roles, letter.copies());
        source(at, letter.source());
    }

    private void checkClause(String at, Clause clause) {
        named(at + "/scope/patterns", "pattern", patterns, clause.scope().patterns());
        named(at + "/scope/mechanisms", "mechanism", mechanisms, clause.scope().mechanisms());
        named(at + "/scope/role", "role", roles, clause.scope().role().stream().toList());
        source(at, clause.source());
    }

    private void checkResponsibility(String at, Responsibility responsibility) {
        named(at + "/role", "role", roles, List.of(responsibility.role()));
        source(at, responsibility.source());
    }

    private void checkReportingLine(String at, ReportingLine line) {
        named(at + "/from", "role", roles, line.from());
        named(at + "/to", "role", roles, line.to());
        source(at, line.source());
    }

    private void cast(String at, Cast cast) {
        named(at + "/cast/actors", "role", roles, cast.actors());
        named(at + "/cast/addressees", "role", roles, cast.addressees());
        named(at + "/cast/copies", "role", roles, cast.copies());
        each(at + "/cast/also", cast.also(), (place, other) -> named(place, "role", roles,
                Stream.concat(other.actor().stream(), other.addressee().stream()).toList()));
    }

    private void gate(String at, Gate gate, Set<String> steps) {
        named(at + "/gate/returnsTo", "step", steps, gate.returnsTo().stream().toList());
    }

    private void source(String at, Source source) {
        named(at + "/source/anomalies", "anomaly", anomalies, source.anomalies());
    }

    private void named(String at, String what, Set<String> known, List<String> names) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw text.fault(at, "reference." + what, name);
            }
        }
    }

    private <T> Set<String> ids(String at, List<T> values, Function<T, String> idOf) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String id = idOf.apply(values.get(i));
            if (!seen.add(id)) {
                throw text.fault(at + "/" + i, "duplicate", id);
            }
        }
        return seen;
    }

    private static <T> void each(String at, List<T> values, Check<T> check) {
        for (int i = 0; i < values.size(); i++) {
            check.at(at + "/" + i, values.get(i));
        }
    }

    @FunctionalInterface
    private interface Check<T> {
        void at(String place, T value);
    }
}
