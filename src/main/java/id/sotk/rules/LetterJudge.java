package id.sotk.rules;

import id.sotk.language.LocalizedText;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkDocument;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Source;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.Role;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.LetterCourse;
import id.sotk.rules.trace.Moment;
import id.sotk.rules.trace.RecordedLetter;
import id.sotk.structure.Structure;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Judges a recorded letter by the step that issues it, in every aspect of which no clause of the catalogue speaks.
final class LetterJudge {

    private final Structure structure;
    private final Course record;
    private final RecordedLetter letter;
    private final Set<Aspect> open;
    private final BiConsumer<Clause, Violation> found;

    /// @param spoken the aspects that clauses have judged already
    /// @param found takes each departure under the clause it implies
    LetterJudge(Course record, RecordedLetter letter, Set<Aspect> spoken,
            BiConsumer<Clause, Violation> found) {
        this.structure = record.structure();
        this.record = record;
        this.letter = letter;
        this.open = EnumSet.allOf(Aspect.class);
        this.open.removeAll(spoken);
        this.found = found;
    }

    void judge() {
        Optional<AssignmentProcedure> procedure = LetterCourse.procedure(structure, letter);
        Optional<ProcedureStep> step = LetterCourse.step(structure, letter);
        if (procedure.isEmpty()) {
            nearest().ifPresent(known -> report(Aspect.REACH, known.id(), known.name(), known.source(), Map.of()));
        } else if (step.isPresent()) {
            judge(procedure.get().id() + "." + step.get().id(), step.get());
        }
    }

    private void judge(String address, ProcedureStep step) {
        Optional<LetterForm> form = LetterCourse.form(structure, step);
        if (letter.isUnwritten()) {
            report(Aspect.PROOF, address, statement(step), step.source(),
                    Map.of("missing", LetterCourse.assigned(record, letter), "form", name(form)));
            return;
        }
        Instrument written = letter.instrument().orElseThrow();
        boolean ofItsKind = form.filter(known -> known.kind() == written.kind()).isPresent();
        if (form.isPresent() && !ofItsKind && written.kind() != InstrumentKind.WRITTEN_PROOF) {
            report(Aspect.DOCUMENT, address, statement(step), form.get().source(),
                    Map.of("kind", written.kind(), "form", name(form)));
        }
        issuer(address, step);
        form.filter(_ -> ofItsKind).ifPresent(known -> contents(address, step, known));
    }

    private void issuer(String address, ProcedureStep step) {
        List<Party> actors = issue().actors();
        boolean right = actors.stream()
                .allMatch(
                        actor -> step.cast().mayAct().stream().anyMatch(role -> issue().casting().plays(actor, role)));
        if (!right) {
            report(Aspect.ACTOR, address, statement(step), step.source(),
                    Map.of("role", record.roles(issue(), step.cast().actors())));
        }
    }

    private void contents(String address, ProcedureStep step, LetterForm form) {
        WorkDocument paper = issue().document().orElse(WorkDocument.plain(form.id()));
        List<String> fields = form.fields()
                .stream()
                .filter(field -> !field.inferred())
                .map(LetterForm.Field::id)
                .filter(field -> !paper.fields().contains(field))
                .toList();
        if (!fields.isEmpty()) {
            report(Aspect.FIELDS, address, statement(step), form.source(),
                    Map.of("missing", record.fields(fields)));
        }
        List<String> copies = Stream.concat(form.copies().stream(), step.cast().copies().stream())
                .distinct()
                .filter(role -> !paper.copies().contains(role))
                .toList();
        if (!copies.isEmpty()) {
            report(Aspect.COPIES, address, statement(step), form.source(),
                    Map.of("role", record.roles(issue(), copies)));
        }
    }

    /// The issue of the letter: the last thing the record shows.
    private Moment issue() {
        return record.moments().getLast();
    }

    private void report(Aspect aspect, String address, LocalizedText statement, Source source,
            Map<String, ?> words) {
        if (open.contains(aspect)) {
            Clause clause = ImpliedClause.of(structure.profile(), address, aspect, statement, source);
            boolean unknown = aspect == Aspect.PROOF && letter.instrument().isEmpty();
            found.accept(clause, Violation.at(record, issue(), words)
                    .told(unknown ? Violation.UNRECORDED : variant(aspect)));
        }
    }

    private static String variant(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }

    /// A procedure of the same manner, whose passage says how far that manner goes.
    private Optional<AssignmentProcedure> nearest() {
        List<AssignmentProcedure> procedures = structure.profile().work().procedures();
        return procedures.stream()
                .filter(known -> known.range().manner() == letter.manner())
                .findFirst()
                .or(() -> procedures.stream().findFirst());
    }

    /// The step in words, its actors by the names of their roles.
    private LocalizedText statement(ProcedureStep step) {
        Optional<Role> actor = structure.profile().role(step.cast().actors().getFirst());
        return actor.map(role -> step.text().by(role.name())).orElse(step.text());
    }

    private static LocalizedText name(Optional<LetterForm> form) {
        return form.map(LetterForm::name).orElse(LocalizedText.same("-"));
    }
}
