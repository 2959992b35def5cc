package id.sotk.regulation;

import id.sotk.language.Texts;
import id.sotk.model.PositionKind;
import java.util.List;

/// One structural level counted from the top of the unit: the position kinds it admits and their usual titles.
public record StructureLevel(int number, List<PositionKind> kinds, List<String> titles, boolean optional) {
    public StructureLevel {
        if (number < 1 || number > 6) {
            throw new IllegalArgumentException("level must be 1 to 6, was " + number);
        }
        kinds = Texts.some("position kinds of level " + number, kinds);
        titles = Texts.copy(titles);
    }
}
