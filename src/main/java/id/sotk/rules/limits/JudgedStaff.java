package id.sotk.rules.limits;

import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import java.util.List;

/// The officials a clause judges: by kind, and the functional ones also by grade (jenjang); an empty list limits nothing.
public record JudgedStaff(List<PositionKind> staff, List<FunctionalGrade> grades) {

    /// Whether the clause judges this official.
    public boolean covers(Official official) {
        if (!staff.isEmpty() && !staff.contains(official.positionKind())) {
            return false;
        }
        return grades.isEmpty()
                || !(official instanceof FunctionalOfficial functional)
                || grades.contains(functional.grade());
    }
}
