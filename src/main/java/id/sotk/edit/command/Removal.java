package id.sotk.edit.command;

import id.sotk.model.Assignment;
import id.sotk.model.Diagram;
import id.sotk.model.Document;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.Post;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Work;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Takes elements out of a document so that nothing is left that refers to them.
final class Removal {

    private final Document document;
    private final Organization organization;
    private final Set<String> gone = new HashSet<>();

    private Removal(Document document, Set<String> gone) {
        this.document = document;
        this.organization = document.organization();
        this.gone.addAll(gone);
    }

    static Document ofBranch(Document document, String unit) {
        Removal removal = new Removal(document, document.organization().branch(unit));
        removal.addOwnedWork();
        return removal.document();
    }

    static Document ofOfficial(Document document, String official) {
        return new Removal(document, Set.of(official)).document();
    }

    static Document ofTeam(Document document, String team) {
        return new Removal(document, Set.of(team)).document();
    }

    static Document ofTarget(Document document, String target) {
        return new Removal(document, Set.of(target)).document();
    }

    static Document ofAssignment(Document document, String assignment) {
        return new Removal(document, Set.of(assignment)).document();
    }

    private void addOwnedWork() {
        Set<String> owned = new HashSet<>();
        organization.teams().stream().filter(team -> gone.contains(team.owner())).forEach(team -> owned.add(team.id()));
        organization.targets()
                .stream()
                .filter(target -> gone.contains(target.owner()))
                .forEach(target -> owned.add(target.id()));
        gone.addAll(owned);
    }

    private Document document() {
        organization.assignments()
                .stream()
                .filter(assignment -> gone.contains(assignment.official()) || gone.contains(assignment.work()))
                .forEach(assignment -> gone.add(assignment.id()));
        Organization left = new Organization(
                organization.identity(),
                kept(organization.units(), this::unit),
                kept(organization.officials(), this::official),
                work(),
                organization.waivers()
                        .stream()
                        .filter(waiver -> !gone.contains(waiver.subject()))
                        .toList());
        return new Document(left, diagram());
    }

    private Work work() {
        Table<Assignment> assignments = kept(organization.assignments(), UnaryOperator.identity());
        return new Work(kept(organization.teams(), this::team), kept(organization.targets(), this::target),
                assignments);
    }

    private OrgUnit unit(OrgUnit unit) {
        OrgUnit led = dangles(unit.roles().leader())
                ? unit.withRoles(unit.roles().withLeader(Optional.empty()))
                : unit;
        return dangles(unit.holder()) ? led.withPost(led.post().map(Post::vacated).orElseThrow()) : led;
    }

    private Official official(Official official) {
        Optional<Placement> placement = official.placement();
        if (dangles(placement.map(Placement::unit))) {
            return official.withPlacement(Optional.empty());
        }
        Optional<Placement> left = placement.map(this::placement);
        return left.equals(placement) ? official : official.withPlacement(left);
    }

    private Placement placement(Placement placement) {
        return placement.withSuperior(left(placement.superior())).withAppraiser(left(placement.appraiser()));
    }

    private Team team(Team team) {
        Team seated = team;
        for (String official : team.seats().everybody()) {
            seated = gone.contains(official) ? seated.withSeats(seated.seats().without(official)) : seated;
        }
        return dangles(team.term().target()) ? seated.withTerm(seated.term().withTarget(Optional.empty())) : seated;
    }

    private Target target(Target target) {
        return dangles(target.executor()) ? target.withExecutor(Optional.empty()) : target;
    }

    private Diagram diagram() {
        Diagram diagram = document.diagram();
        HashMap<String, Diagram.Offset> offsets = new HashMap<>(diagram.offsets());
        HashSet<String> folded = new HashSet<>(diagram.folded());
        boolean changed = offsets.keySet().removeAll(gone) | folded.removeAll(gone);
        return changed ? new Diagram(offsets, folded) : diagram;
    }

    private boolean dangles(Optional<String> reference) {
        return reference.filter(gone::contains).isPresent();
    }

    private Optional<String> left(Optional<String> reference) {
        return reference.filter(id -> !gone.contains(id));
    }

    private <T extends Element> Table<T> kept(Table<T> table, UnaryOperator<T> mended) {
        boolean touched = table.stream()
                .anyMatch(element -> gone.contains(element.id()) || mended.apply(element) != element);
        return touched
                ? Table.of(table.stream()
                        .filter(element -> !gone.contains(element.id()))
                        .map(mended)
                        .toList())
                : table;
    }
}
