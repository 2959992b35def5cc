package id.sotk.rules;

import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.model.Team;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.Profiles;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.WorkForm;
import id.sotk.rules.trace.LetterCourse;
import id.sotk.rules.trace.RecordedLetter;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Letters as the regulation of a design wants them: of the form that the step issues, signed by who may, stating all it asks for.
public final class LawfulLetters {

    private final Structure structure;

    private LawfulLetters(Structure structure) {
        this.structure = structure;
    }

    /// The letters for a design under its own regulation.
    public static LawfulLetters in(Organization design) {
        Profile profile = Profiles.get(design.identity().regulation());
        return new LawfulLetters(Structure.of(design, profile));
    }

    /// The design with a lawful letter for each team that has none.
    public static Organization complete(Organization design) {
        LawfulLetters letters = in(design);
        return design.withTeams(Table.of(design.teams()
                .stream()
                .map(team -> team.term().instrument().isPresent()
                        ? team
                        : team.withTerm(team.term().withInstrument(letters.of(team))))
                .toList()));
    }

    /// The letter by which the team is formed; it reaches as far as its members come from.
    public Optional<Instrument> of(Team team) {
        return letter(team.id(), seated(team), WorkForm.TEAM, reach(team));
    }

    private Optional<Instrument> letter(String work, List<String> officials, WorkForm form, AssignmentScope scope) {
        RecordedLetter wanted = new RecordedLetter(
                work, work, officials, AssignmentManner.APPOINTMENT, scope, form, Optional.empty());
        return LetterCourse.step(structure, wanted)
                .flatMap(step -> LetterCourse.form(structure, step).map(known -> letter(step, known)));
    }

    private static Instrument letter(ProcedureStep step, LetterForm form) {
        return new Instrument(
                form.kind(),
                "",
                Optional.empty(),
                step.cast().actors().getFirst(),
                new Instrument.LetterContent(
                        form.fields().stream().map(LetterForm.Field::id).toList(),
                        Stream.concat(form.copies().stream(), step.cast().copies().stream()).distinct().toList()));
    }

    private AssignmentScope reach(Team team) {
        boolean guests = seated(team).stream()
                .flatMap(official -> structure.home(official).stream())
                .anyMatch(home -> !home.isWithin(structure.unit(team.owner())));
        return guests ? AssignmentScope.CROSS_UNIT : AssignmentScope.IN_UNIT;
    }

    private static List<String> seated(Team team) {
        List<String> seated = new ArrayList<>();
        team.seats().chair().ifPresent(seated::add);
        seated.addAll(team.seats().members());
        return seated;
    }
}
