package id.sotk.edit.tool;

import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who stands above, below and beside an element of the chart: units in their order, then the teams a unit owns.
public record Neighbours(Organization organization) {

    /// The unit above a unit, or the owner of a team.
    public Optional<String> above(String element) {
        Optional<String> parent = organization.units().find(element).flatMap(OrgUnit::parent);
        return parent.or(() -> organization.teams().find(element).map(Team::owner));
    }

    /// The first unit below, or the first team where there is no unit below.
    public Optional<String> below(String element) {
        return hanging(element).stream().findFirst();
    }

    /// The one before among those below the same unit.
    public Optional<String> before(String element) {
        return beside(element, -1);
    }

    /// The one after among those below the same unit.
    public Optional<String> after(String element) {
        return beside(element, 1);
    }

    /// Units and teams that hang directly below a unit.
    public List<String> hanging(String unit) {
        List<String> hanging = new ArrayList<>();
        organization.children(unit).stream().map(Element::id).forEach(hanging::add);
        organization.teams()
                .stream()
                .filter(team -> team.owner().equals(unit))
                .map(Element::id)
                .forEach(hanging::add);
        return List.copyOf(hanging);
    }

    /// Every unit and team, each followed by what hangs below it.
    public List<String> inOrder() {
        List<String> order = new ArrayList<>();
        organization.root().ifPresent(top -> collect(top.id(), order));
        return List.copyOf(order);
    }

    /// The one after in the order of the whole chart, the first one after the last.
    public Optional<String> next(String element) {
        return along(element, 1);
    }

    /// The one before in the order of the whole chart, the last one before the first.
    public Optional<String> previous(String element) {
        return along(element, -1);
    }

    private Optional<String> along(String element, int by) {
        List<String> order = inOrder();
        int place = order.indexOf(element);
        return place < 0
                ? order.stream().findFirst()
                : Optional.of(order.get(Math.floorMod(place + by, order.size())));
    }

    private Optional<String> beside(String element, int by) {
        List<String> row = above(element).map(this::hanging).orElse(List.of());
        int place = row.indexOf(element) + by;
        return place >= 0 && place < row.size() ? Optional.of(row.get(place)) : Optional.empty();
    }

    private void collect(String element, List<String> order) {
        order.add(element);
        hanging(element).forEach(below -> collect(below, order));
    }
}
