package id.sotk.scene;

import id.sotk.model.Diagram;
import id.sotk.model.Document;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.Team;
import id.sotk.model.UnitKind;
import id.sotk.scene.layout.BoxTree;
import id.sotk.scene.layout.Hang;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The boxes of a design, breadth first: each unit's teams, its people, and the units below it.
final class ChartTree {

    final List<Card> cards = new ArrayList<>();
    final BoxTree tree = new BoxTree();

    private final List<OrgUnit> units = new ArrayList<>();
    private final Organization organization;
    private final Diagram diagram;
    private final Roles roles;
    private final ChartOptions options;
    private final Rosters rosters;
    private final Pen pen;
    private final Map<String, List<OrgUnit>> below = new HashMap<>();
    private final Map<String, List<Team>> teams = new HashMap<>();
    private final Map<String, List<Official>> staff = new HashMap<>();

    ChartTree(Document document, Roles roles, ChartOptions options, Pen pen) {
        this.organization = document.organization();
        this.diagram = document.diagram();
        this.roles = roles;
        this.options = options;
        this.pen = pen;
        this.rosters = new Rosters(pen, organization, options);
        index();
        organization.root().ifPresent(this::build);
    }

    private void index() {
        for (OrgUnit unit : organization.units()) {
            unit.parent().ifPresent(above -> below.computeIfAbsent(above, _ -> new ArrayList<>()).add(unit));
        }
        if (options.detail() == ChartOptions.Detail.STRUCTURE) {
            return;
        }
        Set<String> seatedAtHome = new HashSet<>();
        for (Team team : organization.teams()) {
            teams.computeIfAbsent(team.owner(), _ -> new ArrayList<>()).add(team);
            for (String official : team.seats().everybody()) {
                if (home(organization.officials().get(official)).equals(team.owner())) {
                    seatedAtHome.add(official);
                }
            }
        }
        if (options.detail() == ChartOptions.Detail.EVERYBODY) {
            for (Official official : organization.officials()) {
                if (official.placement().isPresent() && !seatedAtHome.contains(official.id())) {
                    staff.computeIfAbsent(home(official), _ -> new ArrayList<>()).add(official);
                }
            }
        }
    }

    private static String home(Official official) {
        return official.placement().map(Placement::unit).orElse("");
    }

    private void build(OrgUnit root) {
        Card head = unitCard(root);
        place(head, root, tree.head(head.width(), head.height()));
        for (int box = 0; box < tree.size(); box++) {
            OrgUnit unit = units.get(box);
            if (unit != null && !diagram.folded().contains(unit.id())) {
                expand(box, unit);
            }
        }
    }

    private void expand(int box, OrgUnit unit) {
        for (Team team : teams.getOrDefault(unit.id(), List.of())) {
            own(box, rosters.team(team));
        }
        List<Official> people = staff.getOrDefault(unit.id(), List.of());
        if (!people.isEmpty()) {
            own(box, rosters.staff(unit, people));
        }
        for (OrgUnit child : below.getOrDefault(unit.id(), List.of())) {
            Card card = unitCard(child);
            place(card, child, tree.add(box, hang(box, child), card.width(), card.height()));
        }
    }

    private void own(int box, Card card) {
        place(card, null, tree.add(box, Hang.OWN, card.width(), card.height()));
    }

    private void place(Card card, OrgUnit unit, int box) {
        cards.add(card);
        units.add(unit);
        Diagram.Offset offset = diagram.offsets().get(card.key());
        if (offset != null) {
            tree.shift(box, offset.dx(), offset.dy());
        }
    }

    private Card unitCard(OrgUnit unit) {
        int hidden = diagram.folded().contains(unit.id()) ? hidden(unit) : 0;
        return new UnitCard(pen, unit, unit.holder().flatMap(organization.officials()::find), roles, hidden);
    }

    /// Number of units and teams a folded branch hides.
    private int hidden(OrgUnit unit) {
        int hidden = 0;
        List<OrgUnit> branch = new ArrayList<>(List.of(unit));
        for (int next = 0; next < branch.size(); next++) {
            String id = branch.get(next).id();
            hidden += teams.getOrDefault(id, List.of()).size();
            hidden += staff.containsKey(id) ? 1 : 0;
            branch.addAll(below.getOrDefault(id, List.of()));
        }
        return hidden + branch.size() - 1;
    }

    private static Hang hang(int box, OrgUnit unit) {
        if (unit.kind() == UnitKind.ASSISTANCE) {
            return Hang.TIER;
        }
        if (box > 0) {
            return Hang.ROW;
        }
        return switch (unit.kind()) {
            case SECRETARIAT -> Hang.SIDE;
            case FUNCTIONAL_GROUP -> Hang.GROUP;
            case TECHNICAL_UNIT -> Hang.BOTTOM;
            case ASSISTANCE -> Hang.TIER;
            case APPARATUS, DIVISION, SECTION -> Hang.ROW;
        };
    }
}
