package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Role;
import id.sotk.regulation.work.RoleResolution;
import id.sotk.structure.Casting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds who is missing for a step: the posts nobody holds, and the roles nobody can play.
final class Vacancies {

    private static final Set<RoleResolution> EXECUTING = EnumSet.of(
            RoleResolution.EXECUTORS, RoleResolution.INDIVIDUAL_OR_CHAIR, RoleResolution.ASSIGNEE);
    private static final Set<RoleResolution> SEATS = EnumSet.of(
            RoleResolution.CHAIR, RoleResolution.COORDINATOR, RoleResolution.TEAM_MEMBER);

    private final Walk walk;
    private final Choice.TakeStep take;
    private final WalkStep step;
    private final Casting casting;

    Vacancies(Walk walk, Choice.TakeStep take) {
        this.walk = walk;
        this.take = take;
        this.step = take.performance().step();
        this.casting = walk.casting();
    }

    /// One obstacle for each post or role without which the step cannot be taken, or reaches nobody.
    List<Obstacle> all() {
        Cast cast = step.cast();
        List<Obstacle> missing = new ArrayList<>();
        switch (cast.mode()) {
            case TOGETHER -> cast.actors()
                    .stream()
                    .filter(this::isMissing)
                    .forEach(role -> missing.addAll(missing(role, "actor")));
            case ANY -> missing.addAll(noneOf(cast.actors(), "actor"));
        }
        missing.addAll(noneOf(cast.addressees(), "addressee"));
        return missing;
    }

    /// What is missing where one of the roles would do: the vacant posts, else the role named first.
    private List<Obstacle> noneOf(List<String> roles, String words) {
        if (!roles.stream().allMatch(this::isMissing)) {
            return List.of();
        }
        List<String> vacant = roles.stream().filter(role -> !isUnplayed(role)).toList();
        return (vacant.isEmpty() ? roles.stream().limit(1) : vacant.stream())
                .flatMap(role -> missing(role, words).stream())
                .toList();
    }

    /// Whether the design has no post or seat for the role.
    private boolean isUnplayed(String role) {
        return casting.players(role).isEmpty() || isOneOf(role, EXECUTING);
    }

    /// Nobody is missed among the executors before anybody has been chosen.
    private boolean isMissing(String role) {
        return casting.isUnfilled(role) && !(isOneOf(role, EXECUTING) && walk.executor().isEmpty());
    }

    private List<Obstacle> missing(String role, String words) {
        if (isUnplayed(role)) {
            String office = office(role);
            return List.of(obstacle(seatOf(role), office, "obstacle.missing." + words, walk.naming().office(office)));
        }
        return casting.players(role)
                .stream()
                .flatMap(post -> post.element().stream())
                .map(unit -> obstacle(unit, "", "obstacle.vacant." + words,
                        LocalizedText.same(walk.structure().officer(unit).name())))
                .toList();
    }

    private Obstacle obstacle(String subject, String role, String words, LocalizedText who) {
        Obstacle.Words told = new Obstacle.Words(
                Phrases.of(words, who, stepName(), walk.sentence(take)),
                Phrases.of(role.isEmpty() ? "obstacle.vacant.remedy" : "obstacle.missing.remedy", who,
                        LocalizedText.same(walk.structure().nameOf(subject))));
        return new Obstacle(Obstacle.Kind.UNFILLED, role, subject, told, step.source().citation());
    }

    /// The first of the roles that are one office, such as level 2 for the unit leader.
    private String office(String role) {
        return casting.roles().stream().filter(other -> casting.areSame(other, role)).findFirst().orElse(role);
    }

    private LocalizedText stepName() {
        LocalizedText id = LocalizedText.same(step.id());
        return step.procedure().map(letters -> Phrases.of("obstacle.letter", id, letters.name())).orElse(id);
    }

    /// The team, where the role is played in it, else the unit that owns the target.
    private String seatOf(String role) {
        return walk.executor()
                .filter(executor -> isOneOf(role, SEATS) || isOneOf(role, EXECUTING))
                .filter(walk.structure().organization().teams()::contains)
                .orElse(walk.target().owner());
    }

    private boolean isOneOf(String role, Set<RoleResolution> resolutions) {
        return walk.structure().profile().role(role).map(Role::resolution).filter(resolutions::contains).isPresent();
    }
}
