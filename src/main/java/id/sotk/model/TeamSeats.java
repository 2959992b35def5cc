package id.sotk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who sits in a team: coordinator, chair and members, each official once at most.
public record TeamSeats(Optional<String> coordinator, Optional<String> chair, List<String> members) {

    public static final TeamSeats EMPTY = new TeamSeats(Optional.empty(), Optional.empty(), List.of());

    public TeamSeats {
        Objects.requireNonNull(coordinator, "coordinator must be given, empty where there is none");
        Objects.requireNonNull(chair, "chair must be given, empty where there is none");
        members = List.copyOf(members);
        List<String> all = new ArrayList<>(members);
        coordinator.ifPresent(all::add);
        chair.ifPresent(all::add);
        Checks.distinct("seats of a team", all);
    }

    /// Everybody in the team: coordinator, chair, members, in that order.
    public List<String> everybody() {
        List<String> all = new ArrayList<>();
        coordinator.ifPresent(all::add);
        chair.ifPresent(all::add);
        all.addAll(members);
        return List.copyOf(all);
    }

    public boolean holds(String official) {
        return everybody().contains(official);
    }

    /// The same seats without this official in any of them.
    public TeamSeats without(String official) {
        return new TeamSeats(
                coordinator.filter(seated -> !seated.equals(official)),
                chair.filter(seated -> !seated.equals(official)),
                members.stream().filter(seated -> !seated.equals(official)).toList());
    }

    /// Seats the official as chair; a former chair becomes a member.
    public TeamSeats withChair(String official) {
        TeamSeats rest = without(official);
        List<String> seated = new ArrayList<>(rest.members);
        rest.chair.ifPresent(former -> seated.addFirst(former));
        return new TeamSeats(rest.coordinator, Optional.of(official), seated);
    }

    public TeamSeats withCoordinator(String official) {
        TeamSeats rest = without(official);
        List<String> seated = new ArrayList<>(rest.members);
        rest.coordinator.ifPresent(seated::add);
        return new TeamSeats(Optional.of(official), rest.chair, seated);
    }

    public TeamSeats withMember(String official) {
        TeamSeats rest = without(official);
        List<String> seated = new ArrayList<>(rest.members);
        seated.add(official);
        return new TeamSeats(rest.coordinator, rest.chair, seated);
    }
}
