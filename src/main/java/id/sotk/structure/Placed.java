package id.sotk.structure;

import id.sotk.model.Official;
import id.sotk.model.Placement;
import java.util.List;

/// An official where he or she sits: the unit, the direct superior, and who appraises.
///
/// @param where the unit of the placement
/// @param superior the official named as superior, else the head above the official
/// @param appraiser the one named as appraiser, else the superior
public record Placed(Official official, Placement placement, Standing where, Officer superior, Officer appraiser) {

    public PatternArea area() {
        return where.area();
    }

    /// The levels the pattern lets appraise this official, the default first; empty where it says nothing.
    public List<Integer> appraiserLevels() {
        return where.area().appraiserLevels(official);
    }

    /// The unit leader (pimpinan unit organisasi) of the official.
    public Officer leader() {
        return where.leader();
    }
}
