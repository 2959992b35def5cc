package id.sotk.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sotk.edit.command.*;
import id.sotk.model.Assignment;
import id.sotk.model.Document;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.OrgUnit;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command does its edit, touches only what it should, and can be taken back and done again.
class CommandsTest {

    private final Document before = Designs.small();

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void touchesOnlyWhatItShould(Command command, Set<String> touched) {
        Document after = command.applyTo(before);

        assertThat(after).isNotEqualTo(before);
        assertThat(Delta.between(before, after).touched()).isEqualTo(touched);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void isTakenBackAndDoneAgain(Command command, Set<String> touched) {
        Editor editor = Editor.of(before);

        editor.execute(command);
        Document after = editor.document();
        editor.undo();
        assertThat(editor.document()).isEqualTo(before);

        editor.redo();
        assertThat(editor.document()).isEqualTo(after);
    }

    @Test
    void everyCommandIsHere() {
        Set<String> shown = examples().stream()
                .map(command -> command.getClass().getName())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Command.class.getPermittedSubclasses()).map(Class::getName)).isSubsetOf(shown);
    }

    static Stream<Arguments> commands() {
        return Stream.of(structure(), staff(), work(), chart()).flatMap(group -> group);
    }

    /// One of each command, for tests elsewhere.
    static List<Command> examples() {
        return commands().map(arguments -> (Command) arguments.get()[0]).toList();
    }

    private static Stream<Arguments> structure() {
        OrgUnit uptd = Designs.unit("uptd", UnitKind.TECHNICAL_UNIT, "dinas", null);
        OrgUnit bidang = Designs.small().organization().units().get("bidang-b");
        return Stream.of(
                touching(new RenameElement("bidang-a", "Bidang Statistik"), "bidang-a"),
                touching(new RenameElement("tim", "Tim Statistik"), "tim"),
                touching(new RenameElement("satu-data", "Satu Data Kota"), "satu-data"),
                touching(new RenameElement("ani", "Ani, S.Kom."), "ani"),
                touching(new AddUnit(uptd, 1), "uptd"),
                touching(new DeleteUnit("bidang-a"),
                        "bidang-a", "seksi-a", "bidang-b", "ani", "budi", "citra", "tim", "satu-data", "tugas-1"),
                touching(new MoveUnit("seksi-a", "bidang-b", 0), "seksi-a"),
                touching(new MoveUnit("bidang-b", "dinas", 0), "bidang-b"),
                touching(new ChangeUnit(bidang.withKind(UnitKind.TECHNICAL_UNIT).withRoles(UnitRoles.PLAIN)),
                        "bidang-b"),
                touching(new AppointHolder("sekretariat", "dedi", Tenure.PLT), "sekretariat"),
                touching(new VacatePost("bidang-a"), "bidang-a"),
                touching(new ChangeIdentity(new Identity("Badan", "Kota", "BDG-6-2023", Optional.empty()))),
                touching(new Sequence(List.of(new AddUnit(uptd, 9), new PlaceOfficial("ani", Optional.of("uptd")))),
                        "uptd", "ani"));
    }

    private static Stream<Arguments> staff() {
        FunctionalOfficial ani = Designs.functional("ani", "bidang-a");
        return Stream.of(
                touching(new PlaceOfficial("ani", Optional.of("seksi-a")), "ani"),
                touching(new PlaceOfficial("ani", Optional.empty()), "ani"),
                touching(new ChangeOfficial(ani.withGrade(FunctionalGrade.AHLI_MADYA)), "ani"),
                touching(new AddOfficials(List.of(Designs.functional("fani", "jf"), Designs.functional("gita", null))),
                        "fani", "gita"),
                touching(new DeleteOfficial("ani"), "ani", "citra", "tim"),
                touching(new DeleteOfficial("eka"), "eka", "bidang-a"),
                touching(new DeleteOfficial("citra"), "citra", "survei", "tugas-2"));
    }

    private static Stream<Arguments> work() {
        Team team = Designs.small().organization().teams().get("tim");
        Target target = Designs.small().organization().targets().get("survei");
        Assignment assignment = Designs.small().organization().assignments().get("tugas-1");
        return Stream.of(
                touching(new AddTeam(Team.formed("tim-b", "Tim B", "bidang-b")), "tim-b"),
                touching(new ChangeTeam(team.withField("statistik")), "tim"),
                touching(new DeleteTeam("tim"), "tim", "satu-data", "tugas-1"),
                touching(new SeatInTeam("tim", "citra", TeamSeat.CHAIR), "tim"),
                touching(new SeatInTeam("tim", "ani", TeamSeat.COORDINATOR), "tim"),
                touching(new SeatInTeam("tim", "citra", TeamSeat.MEMBER), "tim"),
                touching(new UnseatFromTeam("tim", "ani"), "tim"),
                touching(new AddTarget(new Target("peta", "Peta", "bidang-a", Optional.empty(), Optional.empty())),
                        "peta"),
                touching(new ChangeTarget(target.withExecutor(Optional.of("tim"))), "survei"),
                touching(new DeleteTarget("satu-data"), "satu-data", "tim"),
                touching(new AddAssignment(new Assignment("tugas-3", "ani", "tim", assignment.basis())), "tugas-3"),
                touching(new ChangeAssignment(new Assignment("tugas-1", "ani", "tim", assignment.basis())), "tugas-1"),
                touching(new DeleteAssignment("tugas-2"), "tugas-2"),
                touching(new Waive(
                        new Waiver("rentang-kendali", "dinas", "Sementara", Optional.empty(), Optional.empty())),
                        "dinas"),
                touching(new Waive(new Waiver("ketua-tim", "tim", "Alasan lain", Optional.of("Sekretaris Daerah"),
                        Optional.empty())), "tim"),
                touching(new Unwaive("ketua-tim", "tim"), "tim"));
    }

    private static Stream<Arguments> chart() {
        return Stream.of(
                touching(new ShiftBox("bidang-b", 5, -3), "bidang-b"),
                touching(new ShiftBox("bidang-a", -12, 0), "bidang-a"),
                touching(new TidyAll(), "bidang-a", "tim"),
                touching(new TidyElements(List.of("tim", "bidang-b")), "tim"),
                touching(new FoldUnit("bidang-a"), "bidang-a"),
                touching(new UnfoldUnit("seksi-a"), "seksi-a"));
    }

    private static Arguments touching(Command command, String... elements) {
        return arguments(command, Set.of(elements));
    }
}
