package id.sotk.regulation;

import id.sotk.language.Misfit;
import id.sotk.language.Texts;
import id.sotk.model.FunctionalGrade;
import java.util.List;

/// Picks officials: functional ones of the grades named (all grades when none is named), executors, or both.
public record StaffFilter(boolean functional, boolean executors, List<FunctionalGrade> grades) {
    public StaffFilter {
        grades = Texts.copy(grades);
        if (!functional && !executors) {
            throw new Misfit("a staff filter must pick functional officials, executors or both", "value.staff");
        }
        if (!functional && !grades.isEmpty()) {
            throw new Misfit("grades " + grades + " need functional officials in the filter", "value.grades");
        }
    }

    /// True when a functional official of this grade is picked.
    public boolean picks(FunctionalGrade grade) {
        return functional && (grades.isEmpty() || grades.contains(grade));
    }
}
