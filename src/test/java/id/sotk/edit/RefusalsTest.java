package id.sotk.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sotk.edit.command.*;
import id.sotk.edit.command.Refusal.Reason;
import id.sotk.edit.vocabulary.Deletions;
import id.sotk.language.Language;
import id.sotk.model.Assignment;
import id.sotk.model.Document;
import id.sotk.model.OrgUnit;
import id.sotk.model.Placement;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.model.TeamSeats;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// An edit that cannot be done says why, and leaves everything as it was.
class RefusalsTest {

    private final Document before = Designs.small();

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void saysWhy(Command command, Refusal refusal) {
        Editor editor = Editor.of(before);

        assertThat(editor.refusal(command)).contains(refusal);
        assertThatThrownBy(() -> editor.execute(command))
                .isInstanceOfSatisfying(CommandRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        assertThat(editor.document()).isSameAs(before);
        assertThat(editor.canUndo()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasASentenceInBothLanguages(Reason reason) {
        Refusal refusal = Refusal.of(reason, "Satu", "Dua");

        assertThat(refusal.in(Language.INDONESIAN)).endsWith(".").doesNotContain("{");
        assertThat(refusal.in(Language.ENGLISH))
                .endsWith(".")
                .doesNotContain("{")
                .isNotEqualTo(refusal.in(Language.INDONESIAN));
    }

    /// What the pattern of a place does not offer; the window reads it from the regulation.
    private static final Set<Reason> OF_OFFERS = EnumSet.of(Reason.ONLY_OFFICIALS, Reason.NO_FURTHER_LEVEL);

    @Test
    void everyReasonOccurs() {
        Set<Reason> occurring = impossible()
                .map(arguments -> ((Refusal) arguments.get()[1]).reason())
                .collect(Collectors.toSet());
        occurring.add(deletionOfTheTop().reason());
        occurring.addAll(OF_OFFERS);

        assertThat(occurring).isEqualTo(EnumSet.allOf(Reason.class));
    }

    /// No command is refused for it: the vocabulary never offers the top above other units for deletion.
    private Refusal deletionOfTheTop() {
        return Deletions.in(before.organization()).of(List.of("dinas")).orElseThrow().refusal().orElseThrow();
    }

    static Stream<Arguments> impossible() {
        return Stream.of(structure(), staff(), work()).flatMap(group -> group);
    }

    private static Stream<Arguments> structure() {
        OrgUnit bidang = Designs.small().organization().units().get("bidang-b");
        OrgUnit led = bidang.withRoles(bidang.roles().withLeader(Optional.of("tim")));
        return Stream.of(
                refused(new RenameElement("x", "Nama"), Reason.UNKNOWN_ELEMENT, "x"),
                refused(new RenameElement("tugas-1", "Nama"), Reason.HAS_NO_NAME, "tugas-1"),
                refused(new RenameElement("ani", "  "), Reason.EMPTY_NAME),
                refused(new AddUnit(Designs.unit("tim", UnitKind.SECTION, "dinas", null), 0),
                        Reason.IDENTIFIER_IN_USE, "tim"),
                refused(new AddUnit(Designs.unit("baru", UnitKind.SECTION, null, null), 0),
                        Reason.TOP_EXISTS, "Unit dinas"),
                refused(new AddUnit(Designs.unit("baru", UnitKind.SECTION, "x", null), 0), Reason.UNKNOWN_UNIT, "x"),
                refused(new AddUnit(Designs.unit("baru", UnitKind.SECTION, "dinas", "eka"), 0),
                        Reason.HOLDS_ANOTHER_POST, "Eka", "Unit bidang-a"),
                refused(new DeleteUnit("tim"), Reason.UNKNOWN_UNIT, "tim"),
                refused(new MoveUnit("bidang-a", "seksi-a", 0), Reason.BELOW_ITSELF, "Unit bidang-a", "Unit seksi-a"),
                refused(new MoveUnit("bidang-a", "bidang-a", 0), Reason.BELOW_ITSELF, "Unit bidang-a", "Unit bidang-a"),
                refused(new MoveUnit("dinas", "jf", 0), Reason.BELOW_ITSELF,
                        "Unit dinas", "Kelompok Jabatan Fungsional"),
                refused(new ChangeUnit(bidang.withParent(Optional.of("bidang-a"))),
                        Reason.PARENT_BY_MOVING, "Unit bidang-b"),
                refused(new ChangeUnit(led), Reason.UNKNOWN_UNIT, "tim"),
                refused(new AppointHolder("jf", "ani", Tenure.PLT), Reason.NO_POST, "Kelompok Jabatan Fungsional"),
                refused(new VacatePost("jf"), Reason.NO_POST, "Kelompok Jabatan Fungsional"),
                refused(new AppointHolder("bidang-b", "x", Tenure.PLT), Reason.UNKNOWN_OFFICIAL, "x"),
                refused(new AppointHolder("bidang-b", "eka", Tenure.DEFINITIVE),
                        Reason.HOLDS_ANOTHER_POST, "Eka", "Unit bidang-a"),
                refused(new FoldUnit("tim"), Reason.UNKNOWN_UNIT, "tim"),
                refused(new ShiftBox("x", 1, 1), Reason.UNKNOWN_ELEMENT, "x"),
                refused(new Sequence(List.of(new DeleteUnit("seksi-a"), new DeleteUnit("seksi-a"))),
                        Reason.UNKNOWN_UNIT, "seksi-a"),
                refused(new Unwaive("x", "tim"), Reason.NOT_WAIVED, "x", "Tim Data"));
    }

    private static Stream<Arguments> staff() {
        return Stream.of(
                refused(new PlaceOfficial("eka", Optional.of("bidang-a")), Reason.SITS_IN_POST, "Eka"),
                refused(new PlaceOfficial("ani", Optional.of("x")), Reason.UNKNOWN_UNIT, "x"),
                refused(new ChangeOfficial(Designs.functional("x", null)), Reason.UNKNOWN_OFFICIAL, "x"),
                refused(new ChangeOfficial(Designs.functional("ani", "x")), Reason.UNKNOWN_UNIT, "x"),
                refused(new ChangeOfficial(Designs.functional("ani", null)
                        .withPlacement(Optional.of(Placement.in("jf").withAppraiser(Optional.of("tim"))))),
                        Reason.UNKNOWN_OFFICIAL, "tim"),
                refused(new AddOfficials(List.of(Designs.functional("ani", null))), Reason.IDENTIFIER_IN_USE, "ani"),
                refused(new AddOfficials(List.of(Designs.functional("x", null), Designs.functional("x", null))),
                        Reason.IDENTIFIER_IN_USE, "x"),
                refused(new DeleteOfficial("tim"), Reason.UNKNOWN_OFFICIAL, "tim"));
    }

    private static Stream<Arguments> work() {
        Team team = Designs.small().organization().teams().get("tim");
        Assignment assignment = Designs.small().organization().assignments().get("tugas-1");
        return Stream.of(
                refused(new AddTeam(Team.formed("tim-b", "Tim B", "tim")), Reason.UNKNOWN_UNIT, "tim"),
                refused(new ChangeTeam(team.withSeats(TeamSeats.EMPTY.withChair("x"))), Reason.UNKNOWN_OFFICIAL, "x"),
                refused(new ChangeTeam(team.withTerm(team.term().withTarget(Optional.of("x")))),
                        Reason.UNKNOWN_TARGET, "x"),
                refused(new DeleteTeam("x"), Reason.UNKNOWN_TEAM, "x"),
                refused(new SeatInTeam("tim", "x", TeamSeat.MEMBER), Reason.UNKNOWN_OFFICIAL, "x"),
                refused(new UnseatFromTeam("tim", "citra"), Reason.NOT_SEATED, "Pegawai citra", "Tim Data"),
                refused(new AddTarget(new Target("t", "T", "dinas", Optional.of("dinas"), Optional.empty())),
                        Reason.UNKNOWN_OFFICIAL, "dinas"),
                refused(new DeleteTarget("tim"), Reason.UNKNOWN_TARGET, "tim"),
                refused(new AddAssignment(new Assignment("baru", "ani", "dinas", assignment.basis())),
                        Reason.UNKNOWN_TARGET, "dinas"),
                refused(new ChangeAssignment(new Assignment("baru", "ani", "tim", assignment.basis())),
                        Reason.UNKNOWN_ASSIGNMENT, "baru"),
                refused(new DeleteAssignment("tim"), Reason.UNKNOWN_ASSIGNMENT, "tim"));
    }

    private static Arguments refused(Command command, Reason reason, String... words) {
        return arguments(command, Refusal.of(reason, words));
    }
}
