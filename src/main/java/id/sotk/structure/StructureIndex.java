package id.sotk.structure;

import id.sotk.model.Holder;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Placement;
import id.sotk.model.Post;
import id.sotk.model.Table;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The index behind a [Structure]: built in one walk down the units and one pass over the officials.
final class StructureIndex {

    private final Organization organization;
    private final Profile profile;
    private final Map<String, Standing> byUnit;
    private final Map<String, Officer> heads = new HashMap<>();
    private final List<Standing> units = new ArrayList<>();
    private final List<PatternArea> areas = new ArrayList<>();
    private final Placed[] byOfficial;
    private final List<Placed> staff = new ArrayList<>();

    private StructureIndex(Organization organization, Profile profile) {
        this.organization = organization;
        this.profile = profile;
        this.byUnit = HashMap.newHashMap(organization.units().size());
        this.byOfficial = new Placed[organization.officials().size()];
    }

    static StructureIndex of(Organization organization, Profile profile) {
        StructureIndex index = new StructureIndex(organization, profile);
        index.hang();
        index.units.forEach(index::lead);
        index.place();
        return index;
    }

    Organization organization() {
        return organization;
    }

    Profile profile() {
        return profile;
    }

    List<Standing> units() {
        return Collections.unmodifiableList(units);
    }

    List<Placed> staff() {
        return Collections.unmodifiableList(staff);
    }

    Map<PatternArea, Boolean> following(List<String> patterns) {
        Map<PatternArea, Boolean> followed = new IdentityHashMap<>();
        for (PatternArea area : areas) {
            followed.put(area, area.follows(patterns));
        }
        return followed;
    }

    Standing unit(String id) {
        Standing standing = byUnit.get(id);
        if (standing == null) {
            throw new IllegalArgumentException("no unit has the identifier \"" + id + "\"");
        }
        return standing;
    }

    Optional<Standing> findUnit(String id) {
        return Optional.ofNullable(byUnit.get(id));
    }

    Optional<Placed> placed(String official) {
        int place = organization.officials().indexOf(official);
        return place < 0 ? Optional.empty() : Optional.ofNullable(byOfficial[place]);
    }

    Officer officer(String unitOrOfficial) {
        Standing unit = byUnit.get(unitOrOfficial);
        if (unit != null) {
            return unit.head();
        }
        Officer head = heads.get(unitOrOfficial);
        return head != null
                ? head
                : Officer.without(organization.officials().get(unitOrOfficial));
    }

    Optional<Standing> home(String official) {
        Optional<Standing> home = organization
                .officials()
                .find(official)
                .flatMap(Official::placement)
                .map(Placement::unit)
                .flatMap(this::findUnit)
                .or(() -> Optional.ofNullable(heads.get(official)).flatMap(Officer::post));
        return home.map(at -> at.isFunctionalGroup() ? at.above().orElse(at) : at);
    }

    int place(String element) {
        Standing unit = byUnit.get(element);
        if (unit != null) {
            return unit.place();
        }
        int before = units.size();
        for (Table<?> table : List.<Table<?>>of(
                organization.officials(),
                organization.teams(),
                organization.targets(),
                organization.assignments())) {
            int place = table.indexOf(element);
            if (place >= 0) {
                return before + place;
            }
            before += table.size();
        }
        return before;
    }

    /// Hangs every unit under the one above and walks down, so that what is above is known before what is below.
    private void hang() {
        Map<String, List<OrgUnit>> below = new HashMap<>();
        OrgUnit top = null;
        for (OrgUnit unit : organization.units()) {
            if (unit.parent().isPresent()) {
                below.computeIfAbsent(unit.parent().get(), above -> new ArrayList<>()).add(unit);
            } else {
                top = unit;
            }
        }
        Deque<Standing> open = new ArrayDeque<>();
        if (top != null) {
            open.push(new Standing(top, null));
        }
        while (!open.isEmpty()) {
            Standing standing = open.pop();
            stand(standing);
            List<OrgUnit> lower = below.getOrDefault(standing.unit().id(), List.of());
            for (OrgUnit unit : lower) {
                standing.add(new Standing(unit, standing));
            }
            for (Standing next : standing.below().reversed()) {
                open.push(next);
            }
        }
        for (Standing standing : units.reversed()) {
            standing.leave(standing.below().isEmpty()
                    ? standing.place()
                    : standing.below().getLast().last());
        }
    }

    private void stand(Standing standing) {
        standing.enter(units.size());
        units.add(standing);
        byUnit.put(standing.unit().id(), standing);
        Standing above = standing.parent();
        Optional<StructurePattern> own = above == null
                ? organization.identity()
                        .pattern()
                        .or(() -> standing.unit().roles().pattern())
                        .flatMap(profile::pattern)
                : standing.unit().roles().pattern().flatMap(profile::pattern);
        if (above == null || own.isPresent()) {
            PatternArea area = new PatternArea(standing, own);
            areas.add(area);
            standing.stand(area, area.firstLevel());
        } else {
            int step = standing.unit().kind() == UnitKind.FUNCTIONAL_GROUP ? 0 : 1;
            standing.stand(above.area(), above.level() + step);
        }
        standing.head(headOf(standing, above));
    }

    private Officer headOf(Standing standing, Standing above) {
        if (standing.isFunctionalGroup() && above != null) {
            return above.head();
        }
        Optional<Holder> holder = standing.unit().post().flatMap(Post::holder);
        Officer head = Officer.heading(
                standing, holder.flatMap(held -> organization.officials().find(held.official())));
        holder.ifPresent(held -> {
            if (held.tenure() == Tenure.DEFINITIVE) {
                heads.put(held.official(), head);
            } else {
                heads.putIfAbsent(held.official(), head);
            }
        });
        return head;
    }

    private void lead(Standing standing) {
        Optional<String> named = standing.unit().roles().leader();
        standing.leader(named.isPresent() ? officer(named.get()) : standing.leaderByPattern());
    }

    private void place() {
        List<Official> officials = organization.officials().list();
        for (int at = 0; at < officials.size(); at++) {
            Official official = officials.get(at);
            Optional<Placement> placement = official.placement();
            if (placement.isPresent()) {
                Standing where = byUnit.get(placement.get().unit());
                if (where.unit().holder().filter(official.id()::equals).isEmpty()) {
                    byOfficial[at] = placed(official, placement.get(), where);
                    staff.add(byOfficial[at]);
                    where.add(byOfficial[at]);
                }
            }
        }
    }

    private Placed placed(Official official, Placement placement, Standing where) {
        Officer superior = placement.superior()
                .map(this::officer)
                .filter(named -> !isByDefault(named, where))
                .orElse(where.chief());
        Officer appraiser = placement.appraiser().isPresent()
                ? officer(placement.appraiser().get())
                : superior;
        return new Placed(official, placement, where, superior, appraiser);
    }

    /// Whether the place itself makes this the superior, so that writing it out changes nothing: also a head who passes the
    /// officials of the unit on to the one above.
    private static boolean isByDefault(Officer named, Standing where) {
        return named.is(where.head()) || named.is(where.chief());
    }
}
