package id.sotk.regulation.norm;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import java.util.List;

/// A defect of the text (gap, contradiction, slip) with the reading the profile follows and the others one could follow.
public record Anomaly(
        String id, String where, LocalizedText problem, LocalizedText recommended, List<LocalizedText> alternatives) {
    public Anomaly {
        Texts.filled("id of an anomaly", id);
        Texts.filled("place of anomaly " + id, where);
        alternatives = Texts.copy(alternatives);
    }
}
