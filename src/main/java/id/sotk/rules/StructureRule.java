package id.sotk.rules;

import id.sotk.structure.Structure;

/// A rule on the structure as drawn: placements, posts, teams, letters on record.
public non-sealed interface StructureRule<P extends Record> extends Rule<P> {

    @Override
    default Evidence evidence() {
        return Evidence.DESIGN;
    }

    /// Reports each violation in the structure, in the order of the chart.
    void check(Structure structure, P limits, Report report);
}
