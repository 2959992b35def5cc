package id.sotk.regulation;

import id.sotk.language.Misfit;
import id.sotk.language.Texts;
import id.sotk.regulation.norm.Source;
import java.util.List;

/// Makes the officials of one level coordinate "like a chair" when staff are placed under one of the levels named.
public record Coordination(int level, List<Integer> whenPlacedUnder, Source source) {
    public Coordination {
        whenPlacedUnder = Texts.some("upper levels of a coordination", whenPlacedUnder);
        for (int upper : whenPlacedUnder) {
            if (upper > level) {
                throw new Misfit("coordinating level " + level + " must not lie above level " + upper
                        + " under which staff are placed", "value.coordination", level, upper);
            }
        }
    }
}
