package id.sotk.edit;

import id.sotk.edit.command.*;
import id.sotk.model.Assignment;
import id.sotk.model.Assignment.AssignmentBasis;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Commands as a restless user would give them, from a seed; some are refused.
public final class RandomEdits {

    private final Random random;
    private long fresh;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /// The next command that this document does not refuse.
    public Command next(Document document) {
        while (true) {
            Command command = any(document.organization());
            if (command.refusal(document).isEmpty()) {
                return command;
            }
        }
    }

    private Command any(Organization organization) {
        return switch (random.nextInt(34)) {
            case 0 -> new RenameElement(some(organization.units()), words());
            case 1 -> new RenameElement(some(organization.officials()), words());
            case 2, 3, 4 -> new AddUnit(
                    Designs.unit(id("u"), UnitKind.SECTION,
                            organization.units().isEmpty() ? null : some(organization.units()), null),
                    random.nextInt(6));
            case 5 -> random.nextInt(8) == 0 ? new DeleteUnit(some(organization.units())) : any(organization);
            case 6, 7 -> new MoveUnit(some(organization.units()), some(organization.units()), random.nextInt(6));
            case 8 -> changeUnit(organization);
            case 9 ->
                new AppointHolder(some(organization.units()), some(organization.officials()), one(Tenure.values()));
            case 10 -> new VacatePost(some(organization.units()));
            case 11, 12 -> new PlaceOfficial(some(organization.officials()), Optional.of(some(organization.units())));
            case 13 -> new PlaceOfficial(some(organization.officials()), Optional.empty());
            case 14, 15 ->
                new AddOfficials(List.of(Designs.functional(id("p"), null), Designs.functional(id("p"), null)));
            case 16 -> new DeleteOfficial(some(organization.officials()));
            case 17 ->
                new ChangeOfficial(Designs.functional(some(organization.officials()), some(organization.units())));
            default -> work(organization);
        };
    }

    private Command work(Organization organization) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> new AddTeam(Team.formed(id("t"), words(), some(organization.units())));
            case 2 -> changeTeam(organization);
            case 3 -> new DeleteTeam(some(organization.teams()));
            case 4, 5, 6 -> new SeatInTeam(
                    some(organization.teams()), some(organization.officials()), one(TeamSeat.values()));
            case 7 -> new UnseatFromTeam(some(organization.teams()), some(organization.officials()));
            case 8 -> new AddTarget(new Target(id("g"), words(), some(organization.units()),
                    Optional.of(some(organization.teams())), Optional.empty()));
            case 9 -> new DeleteTarget(some(organization.targets()));
            case 10 -> new AddAssignment(new Assignment(id("a"), some(organization.officials()),
                    some(organization.teams()), new AssignmentBasis(AssignmentManner.VOLUNTARY,
                            AssignmentScope.CROSS_UNIT, Optional.empty(), Optional.empty())));
            case 11 -> new DeleteAssignment(some(organization.assignments()));
            case 12 -> new Waive(new Waiver("c" + random.nextInt(4), some(organization.units()), words(),
                    Optional.of(words()), Optional.empty()));
            default -> chart(organization);
        };
    }

    private Command chart(Organization organization) {
        return switch (random.nextInt(7)) {
            case 0 -> new TidyAll();
            case 1 -> new TidyElements(List.of(some(organization.units())));
            case 2 -> new FoldUnit(some(organization.units()));
            case 3 -> new UnfoldUnit(some(organization.units()));
            case 4 -> new Sequence(List.of(
                    new RenameElement(some(organization.units()), words()),
                    new ShiftBox(some(organization.units()), 1.5, 2)));
            case 5 -> new ChangeIdentity(organization.identity().withName(words()));
            default -> new ShiftBox(some(organization.units()), random.nextInt(9) - 4, random.nextInt(9) - 4);
        };
    }

    private Command changeUnit(Organization organization) {
        return organization.units()
                .find(some(organization.units()))
                .<Command>map(unit -> new ChangeUnit(unit.withName(words())
                        .withRoles(unit.roles().withExempt(!unit.roles().exempt()))))
                .orElseGet(TidyAll::new);
    }

    private Command changeTeam(Organization organization) {
        return organization.teams()
                .find(some(organization.teams()))
                .<Command>map(team -> new ChangeTeam(team.withField(words())))
                .orElseGet(TidyAll::new);
    }

    private String some(Table<? extends Element> table) {
        return table.isEmpty() ? "nobody" : table.list().get(random.nextInt(table.size())).id();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String id(String kind) {
        return kind + "-" + Long.toHexString(random.nextLong()) + "-" + fresh++;
    }

    private String words() {
        return "Nama " + random.nextInt(1000);
    }
}
