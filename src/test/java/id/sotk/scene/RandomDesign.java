package id.sotk.scene;

import id.sotk.model.Document;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Designs made up at random from a seed: wide ones, deep ones, and such as bureaus draw.
public final class RandomDesign {

    /// The outline of the tree of units.
    public enum Shape {
        WIDE,
        DEEP,
        USUAL
    }

    private static final UnitKind[] BELOW_HEAD = {
        UnitKind.DIVISION, UnitKind.DIVISION, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.SECRETARIAT,
        UnitKind.ASSISTANCE, UnitKind.TECHNICAL_UNIT
    };
    private static final UnitKind[] BELOW_OTHERS = {
        UnitKind.SECTION, UnitKind.SECTION, UnitKind.SECTION, UnitKind.DIVISION, UnitKind.TECHNICAL_UNIT
    };

    private final Random random;
    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();

    private RandomDesign(long seed) {
        this.random = new Random(seed);
    }

    /// A design with so many units, a team for every second one, and three officials for each.
    public static Document of(long seed, int size, Shape shape) {
        return new RandomDesign(seed).build(size, shape);
    }

    private Document build(int size, Shape shape) {
        for (int number = 0; number < size; number++) {
            unit(number, number == 0 ? -1 : parent(number, shape));
        }
        for (int number = 0; number < size * 3; number++) {
            official(number, random.nextInt(size));
        }
        for (int number = 0; number < size / 2; number++) {
            team(number, random.nextInt(size));
        }
        Work work = new Work(Table.of(teams), Table.<Target>empty(), Table.empty());
        return Document.of(new Organization(
                new Identity("Acak", "", "acak", Optional.empty()), Table.of(units), Table.of(officials), work,
                List.of()));
    }

    private int parent(int number, Shape shape) {
        return switch (shape) {
            case WIDE -> random.nextInt(Math.min(number, 3));
            case DEEP -> number - 1 - random.nextInt(Math.min(number, 2));
            case USUAL -> random.nextInt(Math.max(1, number / 3));
        };
    }

    private void unit(int number, int parent) {
        UnitKind kind = UnitKind.APPARATUS;
        if (parent >= 0) {
            UnitKind[] kinds = parent == 0 ? BELOW_HEAD : BELOW_OTHERS;
            kind = number == 1 && parent == 0 ? UnitKind.FUNCTIONAL_GROUP : kinds[random.nextInt(kinds.length)];
        }
        Optional<Post> post = kind == UnitKind.FUNCTIONAL_GROUP
                ? Optional.empty()
                : Optional.of(Post.vacant("Kepala", PositionKind.values()[random.nextInt(4)]));
        String name = random.nextInt(4) == 0 ? "Unit dengan nama yang agak panjang nomor " + number : "Unit " + number;
        units.add(new OrgUnit("u" + number, name, kind, Optional.of("u" + parent).filter(_ -> parent >= 0), post,
                UnitRoles.PLAIN));
    }

    private void official(int number, int unit) {
        Optional<Placement> placement = Optional.of(Placement.in("u" + unit));
        Person person = Person.named("Pegawai Nomor " + number);
        officials.add(number % 3 == 0
                ? new ExecutorOfficial("o" + number, person, "Pengolah Data", 1 + number % 17, placement)
                : new FunctionalOfficial(
                        "o" + number, person, "Arsiparis", FunctionalGrade.values()[number % 8], placement));
    }

    private void team(int number, int owner) {
        List<String> members = random.ints(random.nextInt(6), 0, officials.size())
                .distinct()
                .mapToObj(o -> "o" + o)
                .toList();
        Optional<String> chair = members.isEmpty() ? Optional.empty() : Optional.of(members.getFirst());
        List<String> others = members.isEmpty() ? members : members.subList(1, members.size());
        teams.add(Team.formed("t" + number, "Tim " + number, "u" + owner)
                .withSeats(new TeamSeats(Optional.empty(), chair, others)));
    }
}
