package id.sotk.edit.vocabulary;

import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What goes along when units are deleted, and how many people lose the place where they work.
public record Losses(int units, int teams, int targets, int officials) {

    public static final Losses NONE = new Losses(0, 0, 0, 0);

    /// What deleting these elements takes along, themselves left out.
    static Losses of(Organization organization, Collection<String> deleted) {
        Set<String> going = new HashSet<>();
        deleted.stream()
                .filter(organization.units()::contains)
                .forEach(unit -> going.addAll(organization.branch(unit)));
        int units = (int) going.stream().filter(id -> !deleted.contains(id)).count();
        int teams = (int) organization.teams()
                .stream()
                .filter(team -> going.contains(team.owner()) && !deleted.contains(team.id()))
                .count();
        int targets = (int) organization.targets()
                .stream()
                .filter(target -> going.contains(target.owner()) && !deleted.contains(target.id()))
                .count();
        return new Losses(units, teams, targets, people(organization, going));
    }

    /// Whether an element goes that was not meant.
    public boolean areSuffered() {
        return units + teams + targets > 0;
    }

    private static int people(Organization organization, Set<String> going) {
        Set<String> people = new HashSet<>();
        going.forEach(unit -> organization.placedIn(unit).forEach(official -> people.add(official.id())));
        going.stream()
                .map(organization.units()::get)
                .map(OrgUnit::holder)
                .forEach(holder -> holder.ifPresent(people::add));
        return people.size();
    }
}
