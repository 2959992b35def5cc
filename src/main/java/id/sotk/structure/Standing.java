package id.sotk.structure;

import id.sotk.model.OrgUnit;
import id.sotk.model.UnitKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Where a unit stands in the structure: its level, the pattern that governs it, what is above and below, who heads and leads it.
public final class Standing {

    private final OrgUnit unit;
    private final Standing above;
    private final int depth;
    private final List<Standing> below = new ArrayList<>();
    private final List<Placed> staff = new ArrayList<>();
    private PatternArea area;
    private int level;
    private int enter;
    private int leave;
    private Officer head;
    private Officer chief;
    private Officer leader;

    Standing(OrgUnit unit, Standing above) {
        this.unit = unit;
        this.above = above;
        this.depth = above == null ? 0 : above.depth + 1;
    }

    public OrgUnit unit() {
        return unit;
    }

    public Optional<Standing> above() {
        return Optional.ofNullable(above);
    }

    /// Units directly below, in their order on the chart.
    public List<Standing> below() {
        return Collections.unmodifiableList(below);
    }

    /// Steps from the top of the chart, which has 0.
    public int depth() {
        return depth;
    }

    /// Structural level counted from the top of the unit that carries the pattern; a functional group has that of the unit above.
    public int level() {
        return level;
    }

    public PatternArea area() {
        return area;
    }

    /// The unit's leading post; a functional group has that of the unit above.
    public Officer head() {
        return head;
    }

    /// Who is above the officials placed here: the head, but for a coordinating post or a functional group the head of the unit above.
    public Officer chief() {
        return chief;
    }

    /// The unit leader (pimpinan unit organisasi) in effect: the one named, else the post at the pattern's leader level.
    public Officer leader() {
        return leader;
    }

    /// Who would lead if this unit named nobody: its head down to the pattern's leader level, below it who leads the unit above.
    public Officer leaderByPattern() {
        boolean own = above == null || above.area != area || (level <= area.leaderLevel() && !isFunctionalGroup());
        return own ? head : above.leader;
    }

    /// The unit that names the leader in effect: this one or one above it; empty where the pattern decides.
    public Optional<Standing> leaderNamedAt() {
        Standing at = this;
        while (at.unit.roles().leader().isEmpty()) {
            if (at.above == null || at.leader != at.above.leader || at.leaderByPattern() == at.head) {
                return Optional.empty();
            }
            at = at.above;
        }
        return Optional.of(at);
    }

    /// Officials placed in this very unit, heads left out, in the order of the staff list.
    public List<Placed> staff() {
        return Collections.unmodifiableList(staff);
    }

    /// Whether this unit is the other one or hangs anywhere below it.
    public boolean isWithin(Standing other) {
        return enter >= other.enter && leave <= other.leave;
    }

    /// Whether this unit, or one above it in the same pattern area, is of such a kind.
    public boolean isWithinKind(List<UnitKind> kinds) {
        for (Standing at = this; at != null && at.area == area; at = at.above) {
            if (kinds.contains(at.unit.kind())) {
                return true;
            }
        }
        return false;
    }

    public boolean isFunctionalGroup() {
        return unit.kind() == UnitKind.FUNCTIONAL_GROUP;
    }

    /// Position in the order of the chart, from 0: a unit before what hangs below it.
    public int place() {
        return enter;
    }

    @Override
    public String toString() {
        return unit.name();
    }

    int last() {
        return leave;
    }

    Standing parent() {
        return above;
    }

    void add(Standing lower) {
        below.add(lower);
    }

    void add(Placed placed) {
        staff.add(placed);
    }

    void stand(PatternArea governing, int counted) {
        this.area = governing;
        this.level = counted;
    }

    void enter(int number) {
        this.enter = number;
        this.leave = number;
    }

    void leave(int number) {
        this.leave = number;
    }

    void head(Officer officer) {
        this.head = officer;
        boolean passed = unit.roles().coordinating() || isFunctionalGroup();
        this.chief = passed && above != null ? above.chief : officer;
    }

    void leader(Officer officer) {
        this.leader = officer;
    }
}
