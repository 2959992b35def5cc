package id.sotk.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Refuses an organisation whose references lead nowhere, whose units form no tree, or whose official holds two posts definitively.
final class References {

    private References() {}

    static void check(Identity identity, Table<OrgUnit> units, Table<Official> officials, Work work) {
        units(units, officials);
        for (Official official : officials) {
            official.placement().ifPresent(placement -> placement(official, placement, units, officials));
        }
        for (Team team : work.teams()) {
            known("owner unit of team " + team.name(), team.owner(), units);
            team.seats().everybody().forEach(seated -> known("seat in team " + team.name(), seated, officials));
        }
        for (Target target : work.targets()) {
            known("owner unit of target " + target.name(), target.owner(), units);
            target.executor().ifPresent(executor -> {
                if (!work.teams().contains(executor)) {
                    known("executor of target " + target.name(), executor, officials);
                }
            });
        }
        for (Assignment assignment : work.assignments()) {
            known("official of assignment " + assignment.id(), assignment.official(), officials);
            if (!work.teams().contains(assignment.work())) {
                known("work of assignment " + assignment.id(), assignment.work(), work.targets());
            }
        }
    }

    private static void placement(
            Official official, Placement placement, Table<OrgUnit> units, Table<Official> officials) {
        known("placement of " + official.name(), placement.unit(), units);
        placement.superior().ifPresent(superior -> known("superior of " + official.name(), superior, officials));
        placement.appraiser()
                .ifPresent(appraiser -> unitOrOfficial(
                        "appraiser of " + official.name(), appraiser, units, officials));
    }

    private static void units(Table<OrgUnit> units, Table<Official> officials) {
        int roots = 0;
        Map<String, String> posts = new HashMap<>();
        for (OrgUnit unit : units) {
            unit.parent().ifPresent(parent -> known("parent of unit " + unit.name(), parent, units));
            roots += unit.parent().isEmpty() ? 1 : 0;
            unit.roles()
                    .leader()
                    .ifPresent(leader -> unitOrOfficial("leader of unit " + unit.name(), leader, units, officials));
            unit.post().flatMap(Post::holder).ifPresent(holder -> {
                known("holder of the post " + unit.name(), holder.official(), officials);
                String other = holder.tenure() == Tenure.DEFINITIVE
                        ? posts.put(holder.official(), unit.name())
                        : null;
                if (other != null) {
                    throw new IllegalArgumentException("an official must hold one post definitively, was two: \""
                            + other + "\" and \"" + unit.name() + "\"");
                }
            });
        }
        if (!units.isEmpty() && roots != 1) {
            throw new IllegalArgumentException("units must hang under one top unit, was " + roots + " tops");
        }
        acyclic(units);
    }

    private static void acyclic(Table<OrgUnit> units) {
        Set<String> rooted = new HashSet<>();
        for (OrgUnit unit : units) {
            Set<String> walked = new HashSet<>();
            String at = unit.id();
            while (at != null && !rooted.contains(at)) {
                if (!walked.add(at)) {
                    throw new IllegalArgumentException(
                            "a unit must not hang below itself, was \"" + unit.name() + "\"");
                }
                at = units.get(at).parent().orElse(null);
            }
            rooted.addAll(walked);
        }
    }

    private static void unitOrOfficial(String what, String id, Table<OrgUnit> units, Table<Official> officials) {
        if (!officials.contains(id)) {
            known(what, id, units);
        }
    }

    private static void known(String what, String id, Table<? extends Element> table) {
        if (!table.contains(id)) {
            throw new IllegalArgumentException(what + " must be an element of the design, was \"" + id + "\"");
        }
    }
}
