package id.sotk.samples;

import id.sotk.edit.command.AddOfficials;
import id.sotk.edit.command.AddUnit;
import id.sotk.edit.command.ChangeAssignment;
import id.sotk.edit.command.ChangeIdentity;
import id.sotk.edit.command.ChangeOfficial;
import id.sotk.edit.command.ChangeTeam;
import id.sotk.edit.command.ChangeUnit;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.DeleteTeam;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.edit.command.Sequence;
import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.edit.command.VacatePost;
import id.sotk.model.Assignment;
import id.sotk.model.Education;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Qualification;
import id.sotk.model.Rating;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Reads one edit of a fault plan, a short sentence such as `appraise rina by bidang-data`, as a command.
final class FaultEdit {

    private final Organization design;
    private final String element;
    private final String rest;

    private FaultEdit(Organization design, String element, String rest) {
        this.design = design;
        this.element = element;
        this.rest = rest;
    }

    /// `@bidang-data` is who heads that unit.
    private static String meant(Organization design, String rest) {
        return rest.startsWith("@")
                ? design.units().get(rest.substring(1)).holder().orElseThrow()
                : rest;
    }

    static Command command(Organization design, String sentence) {
        String[] words = sentence.strip().split(" ", 3);
        String rest = words.length < 3 ? "" : words[2].replaceFirst("^(by|to|in|as|below) ", "");
        FaultEdit edit = new FaultEdit(design, words[1], meant(design, rest));
        return switch (words[0]) {
            case "place", "subordinate", "appraise", "forget", "decree" -> edit.placement(words[0]);
            case "grade", "class", "rate", "skill", "educate" -> edit.official(words[0]);
            case "lead", "coordinating", "independent" -> edit.roles(words[0]);
            case "post", "vacate", "draw", "rename", "follow" -> edit.unit(words[0]);
            case "chair", "coordinator", "member", "issue", "letter", "dissolve" -> edit.team(words[0]);
            case "number" -> edit.number();
            case "employ" -> edit.employ();
            default -> throw new IllegalStateException("no edit is called " + words[0]);
        };
    }

    private Command placement(String verb) {
        Official official = design.officials().get(element);
        Placement placement = official.placement().orElseThrow();
        Optional<String> who = Optional.of(rest);
        return new ChangeOfficial(official.withPlacement(Optional.of(switch (verb) {
            case "place" -> placement.withUnit(rest);
            case "subordinate" -> placement.withSuperior(who);
            case "appraise" -> placement.withAppraiser(who);
            case "decree" -> placement.withDecision(placement.decision().map(letter -> issued(letter, rest)));
            default -> rest.equals("decision")
                    ? placement.withDecision(Optional.empty())
                    : placement.withConsideration(Optional.empty());
        })));
    }

    private Command official(String verb) {
        Official official = design.officials().get(element);
        return new ChangeOfficial(switch (verb) {
            case "grade" -> ((FunctionalOfficial) official).withGrade(FunctionalGrade.valueOf(rest));
            case "class" -> ((ExecutorOfficial) official).withJobClass(Integer.parseInt(rest));
            case "rate" -> qualified(official, known -> known.withLastRating(Optional.of(Rating.valueOf(rest))));
            case "educate" -> qualified(official, known -> known.withEducation(Optional.of(Education.valueOf(rest))));
            default -> qualified(official, known -> known.withCompetences(
                    rest.equals("nothing") ? List.of() : List.of(rest.split(", "))));
        });
    }

    private static Official qualified(Official official, UnaryOperator<Qualification> change) {
        return official.withPerson(
                official.person().withQualification(change.apply(official.person().qualification())));
    }

    private Command roles(String verb) {
        OrgUnit unit = design.units().get(element);
        UnitRoles roles = unit.roles();
        return new ChangeUnit(unit.withRoles(switch (verb) {
            case "lead" -> roles.withLeader(Optional.of(rest));
            case "coordinating" -> roles.withCoordinating(rest.equals("yes"));
            default -> roles.withIndependent(rest.equals("yes"));
        }));
    }

    private Command unit(String verb) {
        return switch (verb) {
            case "post" -> post(design.units().get(element));
            case "vacate" -> new VacatePost(element);
            case "rename" -> new RenameElement(element, rest);
            case "follow" -> follow(design.units().get(element));
            default -> draw();
        };
    }

    /// `post bidang-data as PENGAWAS Kepala Seksi`: the post and the position of its holder.
    private Command post(OrgUnit unit) {
        String[] words = rest.split(" ", 2);
        PositionKind kind = PositionKind.valueOf(words[0]);
        Post post = unit.post().orElseThrow();
        List<Command> edits = new ArrayList<>();
        edits.add(new ChangeUnit(unit.withPost(new Post(words[1], kind, post.holder()))));
        unit.holder()
                .map(design.officials()::get)
                .filter(StructuralOfficial.class::isInstance)
                .map(holder -> new StructuralOfficial(holder.id(), holder.person(), words[1], kind))
                .ifPresent(holder -> edits.add(new ChangeOfficial(holder)));
        return new Sequence(edits);
    }

    /// `draw SECTION below bidang-data: Seksi Arsip: Kepala Seksi, PENGAWAS`, its post vacant.
    private Command draw() {
        String[] parts = rest.split(": ");
        String[] post = parts[2].split(", ");
        return new AddUnit(
                new OrgUnit(Draft.slug(parts[1]), parts[1], UnitKind.valueOf(element), Optional.of(parts[0]),
                        Optional.of(Post.vacant(post[0], PositionKind.valueOf(post[1]))), UnitRoles.PLAIN),
                design.units().size());
    }

    private Command follow(OrgUnit unit) {
        return unit.parent().isEmpty()
                ? new ChangeIdentity(design.identity().withPattern(Optional.of(rest)))
                : new ChangeUnit(unit.withRoles(unit.roles().withPattern(Optional.of(rest))));
    }

    private Command team(String verb) {
        Team team = design.teams().get(element);
        return switch (verb) {
            case "chair" -> rest.equals("nobody")
                    ? new UnseatFromTeam(element, team.seats().chair().orElseThrow())
                    : new SeatInTeam(element, rest, TeamSeat.CHAIR);
            case "coordinator" -> new SeatInTeam(element, rest, TeamSeat.COORDINATOR);
            case "member" -> new SeatInTeam(element, rest, TeamSeat.MEMBER);
            case "issue" -> lettered(team, letter -> issued(letter, rest));
            case "letter" -> lettered(team, letter -> numbered(letter, rest));
            default -> new DeleteTeam(element);
        };
    }

    /// `number tugas-002 800/12/2025`: the letter of an assignment.
    private Command number() {
        Assignment assignment = design.assignments().get(element);
        Assignment.AssignmentBasis basis = assignment.basis();
        return new ChangeAssignment(assignment.withBasis(
                basis.withInstrument(basis.instrument().map(letter -> numbered(letter, letter.kind() + " " + rest)))));
    }

    /// `employ rina in bidang-data: Rina: Statistisi, AHLI_MUDA`, or a class instead of the grade (jenjang).
    private Command employ() {
        String[] parts = rest.split(": ");
        String[] position = parts[2].split(", ");
        Person person = Person.named(parts[1]);
        Optional<Placement> placement = Optional.of(Placement.in(parts[0]));
        return new AddOfficials(List.of(
                position[1].matches("\\d+")
                        ? new ExecutorOfficial(element, person, position[0], Integer.parseInt(position[1]), placement)
                        : new FunctionalOfficial(element, person, position[0], FunctionalGrade.valueOf(position[1]),
                                placement)));
    }

    private static Command lettered(Team team, UnaryOperator<Instrument> change) {
        return new ChangeTeam(team.withTerm(team.term().withInstrument(team.term().instrument().map(change))));
    }

    /// The letter with a kind and a number as in `ASSIGNMENT_LETTER 800/12/2025`.
    private static Instrument numbered(Instrument letter, String kindAndNumber) {
        String[] words = kindAndNumber.split(" ", 2);
        return new Instrument(InstrumentKind.valueOf(words[0]), words[1], letter.date(), letter.issuer(),
                letter.content());
    }

    private static Instrument issued(Instrument letter, String issuer) {
        return new Instrument(letter.kind(), letter.number(), letter.date(), issuer, letter.content());
    }
}
