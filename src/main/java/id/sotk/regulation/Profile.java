package id.sotk.regulation;

import id.sotk.language.Texts;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.regulation.norm.Anomaly;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Norm;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.ReportingLine;
import id.sotk.regulation.work.Responsibility;
import id.sotk.regulation.work.Role;
import id.sotk.regulation.work.WorkForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything the Sistem Kerja regulation of one region says, as data.
public record Profile(String id, Identity identity, Structure structure, Work work, Norms norms) {
    public Profile {
        Texts.filled("id of a profile", id);
    }

    /// The structure patterns and the organisations that use them.
    public record Structure(List<StructurePattern> patterns, List<OrganizationEntry> organizations) {
        public Structure {
            patterns = Texts.copy(patterns);
            organizations = Texts.copy(organizations);
        }
    }

    /// The roles, the mechanisms they act in, the ways to be assigned, and the letters.
    public record Work(
            List<Role> roles,
            List<Mechanism> mechanisms,
            List<AssignmentProcedure> procedures,
            List<LetterForm> letters) {
        public Work {
            roles = Texts.copy(roles);
            mechanisms = Texts.copy(mechanisms);
            procedures = Texts.copy(procedures);
            letters = Texts.copy(letters);
        }
    }

    /// The clauses, the defects of the text, the duties, the reporting lines, and the text's own list of norms.
    public record Norms(
            List<Clause> clauses,
            List<Anomaly> anomalies,
            List<Responsibility> responsibilities,
            List<ReportingLine> reportingLines,
            List<Norm> text) {
        public Norms {
            clauses = Texts.copy(clauses);
            anomalies = Texts.copy(anomalies);
            responsibilities = Texts.copy(responsibilities);
            reportingLines = Texts.copy(reportingLines);
            text = Texts.copy(text);
        }
    }

    /// What the regulation is called.
    public Heading heading() {
        return new Heading(id, identity);
    }

    public List<StructurePattern> patterns() {
        return structure.patterns();
    }

    public List<Mechanism> mechanisms() {
        return work.mechanisms();
    }

    public List<Clause> clauses() {
        return norms.clauses();
    }

    /// The pattern with this id, if the regulation has it.
    public Optional<StructurePattern> pattern(String patternId) {
        return find(patterns(), StructurePattern::id, patternId);
    }

    /// The mechanism with this id, if the regulation has it.
    public Optional<Mechanism> mechanism(String mechanismId) {
        return find(mechanisms(), Mechanism::id, mechanismId);
    }

    /// The role with this id, if the regulation has it.
    public Optional<Role> role(String roleId) {
        return find(work.roles(), Role::id, roleId);
    }

    /// The clause with this id, if the regulation has it.
    public Optional<Clause> clause(String clauseId) {
        return find(clauses(), Clause::id, clauseId);
    }

    /// The letter with this id, if the regulation has it.
    public Optional<LetterForm> letter(String letterId) {
        return find(work.letters(), LetterForm::id, letterId);
    }

    /// The procedure with this id, if the regulation has it.
    public Optional<AssignmentProcedure> procedure(String procedureId) {
        return find(work.procedures(), AssignmentProcedure::id, procedureId);
    }

    /// The anomaly with this id, if the profile records it.
    public Optional<Anomaly> anomaly(String anomalyId) {
        return find(norms.anomalies(), Anomaly::id, anomalyId);
    }

    /// The way an assignment of this manner, scope and form comes about, if the regulation has one.
    public Optional<AssignmentProcedure> procedureFor(AssignmentManner manner, AssignmentScope scope, WorkForm form) {
        return work.procedures()
                .stream()
                .filter(procedure -> procedure.range().covers(manner, scope, form))
                .findFirst();
    }

    /// The entry that covers an organisation of this name most closely.
    public Optional<OrganizationEntry> organization(String name) {
        return organizations(name).stream().findFirst();
    }

    /// The entries that cover an organisation of this name most closely; several where it may follow several patterns, the usual first.
    public List<OrganizationEntry> organizations(String name) {
        String local = name.replaceFirst("(?i)\\s+" + java.util.regex.Pattern.quote(identity.region()) + "$", "");
        int best = 1;
        List<OrganizationEntry> closest = new ArrayList<>();
        for (OrganizationEntry entry : structure.organizations()) {
            int match = Math.max(entry.match(name), entry.match(local));
            if (match > best) {
                closest.clear();
                best = match;
            }
            if (match == best) {
                closest.add(entry);
            }
        }
        return closest;
    }

    /// The mechanisms of the pattern as an organisation of this name follows them: first the one that the regulation gives it
    /// by name.
    public List<Mechanism> mechanisms(StructurePattern pattern, String organization) {
        List<String> usual = pattern.usage().mechanisms();
        Stream<String> own = organizations(organization)
                .stream()
                .filter(entry -> entry.placement().equals(pattern.id()))
                .map(OrganizationEntry::mechanism)
                .filter(usual::contains)
                .limit(1);
        return Stream.concat(own, usual.stream()).distinct().flatMap(id -> mechanism(id).stream()).toList();
    }

    /// The placement pattern the regulation gives an organisation of this name.
    public Optional<StructurePattern> patternFor(String organization) {
        return organization(organization).flatMap(entry -> pattern(entry.placement()));
    }

    private static <T> Optional<T> find(List<T> values, Function<T, String> idOf, String id) {
        return values.stream().filter(value -> idOf.apply(value).equals(id)).findFirst();
    }
}
