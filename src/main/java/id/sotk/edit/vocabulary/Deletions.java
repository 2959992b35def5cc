package id.sotk.edit.vocabulary;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.DeleteOfficial;
import id.sotk.edit.command.DeleteTarget;
import id.sotk.edit.command.DeleteTeam;
import id.sotk.edit.command.DeleteUnit;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.Refusal;
import id.sotk.edit.command.Refusal.Reason;
import id.sotk.edit.command.Sequence;
import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.edit.command.VacatePost;
import id.sotk.model.Assignment;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the chosen elements can be deleted by: units with all that hangs below, teams, targets, officials.
///
/// @param boxes by official chosen in a box of the chart, the unit or team of that box: such an official leaves it and stays
/// on the staff list
public record Deletions(Organization organization, Map<String, String> boxes) {

    public Deletions {
        boxes = Map.copyOf(boxes);
    }

    /// Deletions among lists, where an official chosen is one of the staff list.
    public static Deletions in(Organization organization) {
        return new Deletions(organization, Map.of());
    }

    /// The deletion of all that is chosen, as one edit; empty where nothing of it can be deleted.
    public Optional<Deletion> of(List<String> chosen) {
        List<String> deleted = new ArrayList<>();
        List<Command> commands = new ArrayList<>();
        for (String id : chosen) {
            organization.find(id).flatMap(element -> command(element, chosen)).ifPresent(command -> {
                deleted.add(id);
                commands.add(command);
            });
        }
        List<String> names = deleted.stream().map(this::name).toList();
        return joined(commands).map(command -> new Deletion(
                command, names, Losses.of(organization, chosen), refusal(deleted)));
    }

    private Optional<Command> command(Element element, List<String> chosen) {
        return switch (element) {
            case OrgUnit unit -> unless(unit.parent().filter(above -> goes(above, chosen)).isPresent(),
                    new DeleteUnit(unit.id()));
            case Team team -> unless(goes(team.owner(), chosen), new DeleteTeam(team.id()));
            case Target target -> unless(goes(target.owner(), chosen), new DeleteTarget(target.id()));
            case Official official -> official(official.id(), chosen);
            case Assignment _ -> Optional.empty();
        };
    }

    private Optional<Command> official(String official, List<String> chosen) {
        Optional<String> box = Optional.ofNullable(boxes.get(official));
        if (box.isEmpty()) {
            return Optional.of(new DeleteOfficial(official));
        }
        return box.filter(place -> !chosen.contains(place)).flatMap(place -> leaving(official, place));
    }

    private Optional<Command> leaving(String official, String box) {
        if (organization.teams().contains(box)) {
            return Optional.of(new UnseatFromTeam(box, official));
        }
        return organization.units()
                .find(box)
                .map(unit -> unit.holder().filter(official::equals).isPresent()
                        ? new VacatePost(box)
                        : new PlaceOfficial(official, Optional.empty()));
    }

    /// The top above other units is never deleted.
    private Optional<Refusal> refusal(List<String> deleted) {
        return organization.root()
                .filter(top -> deleted.contains(top.id()) && !organization.children(top.id()).isEmpty())
                .map(top -> Refusal.of(Reason.TOP_ABOVE_UNITS, top.name()));
    }

    private boolean goes(String unit, List<String> chosen) {
        return organization.lineage(unit).stream().anyMatch(above -> chosen.contains(above.id()));
    }

    private String name(String id) {
        return organization.find(id).map(Element::name).orElse(id);
    }

    private static Optional<Command> unless(boolean gone, Command command) {
        return gone ? Optional.empty() : Optional.of(command);
    }

    private static Optional<Command> joined(List<Command> commands) {
        return switch (commands.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(commands.getFirst());
            default -> Optional.of(new Sequence(commands));
        };
    }
}
