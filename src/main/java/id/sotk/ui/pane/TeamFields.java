package id.sotk.ui.pane;

import id.sotk.edit.command.ChangeTeam;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Official;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.model.TeamSeats;
import id.sotk.regulation.work.Role;
import id.sotk.ui.work.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of a team: owner, field of work, coordinator, chair, target, period and the letter that fixes it.
final class TeamFields {

    private final Workbench workbench;
    private final FieldMaker make;

    TeamFields(Workbench workbench, FieldMaker make) {
        this.workbench = workbench;
        this.make = make;
    }

    List<Field<?>> of(Team team) {
        Function<Team, Command> change = ChangeTeam::new;
        List<Field<?>> fields = new ArrayList<>(List.of(
                make.text("team", "name", team.name(), name -> new RenameElement(team.id(), name)),
                make.choice("team", "owner", String.class, team.owner(), make.owners(), make::nameOf,
                        owner -> change.apply(team.withOwner(owner))),
                make.text("team", "workField", team.field(), field -> change.apply(team.withField(field))),
                seat(team, "coordinator", TeamSeat.COORDINATOR, team.seats().coordinator()),
                seat(team, "chair", TeamSeat.CHAIR, team.seats().chair()),
                make.choice("team", "target", String.class, team.term().target().orElse(""), targets(),
                        make::nameOrNone,
                        id -> change.apply(team.withTerm(team.term().withTarget(optional(id)))))));
        fields.addAll(make.period(team.term().period(),
                period -> change.apply(team.withTerm(team.term().withPeriod(period)))));
        fields.addAll(letter(team, team.term().instrument()));
        return fields;
    }

    private Field<?> seat(Team team, String name, TeamSeat seat, Optional<String> present) {
        List<String> people = Stream.of(
                Stream.of(""),
                team.seats().everybody().stream(),
                workbench.organization().officials().stream().map(Official::id))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return make.choice("team", name, String.class, present.orElse(""), people, make::nameOrNone,
                id -> id.isEmpty() ? new ChangeTeam(emptied(team, seat)) : new SeatInTeam(team.id(), id, seat));
    }

    /// The seat given up; who had it stays in the team as a member.
    private static Team emptied(Team team, TeamSeat seat) {
        TeamSeats seats = team.seats();
        Optional<String> former = seat == TeamSeat.CHAIR ? seats.chair() : seats.coordinator();
        return former.map(official -> team.withSeats(seats.withMember(official))).orElse(team);
    }

    private List<String> targets() {
        return Stream.concat(Stream.of(""), workbench.organization().targets().stream().map(Target::id)).toList();
    }

    private List<Field<?>> letter(Team team, Optional<Instrument> present) {
        Function<Instrument, Command> change = letter -> new ChangeTeam(
                team.withTerm(team.term().withInstrument(Optional.of(letter))));
        Instrument letter = present.orElseGet(() -> new Instrument(
                InstrumentKind.ORDER, "", Optional.empty(), "apparatus-head", Instrument.LetterContent.NONE));
        List<Field<?>> fields = new ArrayList<>();
        fields.add(make.tick("letter", "fixed", present.isPresent(), ticked -> ticked
                ? change.apply(letter)
                : new ChangeTeam(team.withTerm(team.term().withInstrument(Optional.empty())))));
        if (present.isPresent()) {
            fields.add(make.choice("letter", "letterKind", InstrumentKind.class, letter.kind(),
                    List.of(InstrumentKind.values()), make::word, kind -> change.apply(new Instrument(
                            kind, letter.number(), letter.date(), letter.issuer(), letter.content()))));
            fields.add(make.text("letter", "number", letter.number(), number -> change.apply(new Instrument(
                    letter.kind(), number, letter.date(), letter.issuer(), letter.content()))));
            List<String> roles = workbench.profile().work().roles().stream().map(Role::id).toList();
            fields.add(make.choice("letter", "issuer", String.class, letter.issuer(),
                    Stream.concat(Stream.of(letter.issuer()), roles.stream()).distinct().toList(),
                    workbench.names()::role, issuer -> change.apply(new Instrument(
                            letter.kind(), letter.number(), letter.date(), issuer, letter.content()))));
        }
        return fields;
    }

    private static Optional<String> optional(String id) {
        return Optional.of(id).filter(text -> !text.isEmpty());
    }
}
