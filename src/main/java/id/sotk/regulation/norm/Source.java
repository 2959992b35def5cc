package id.sotk.regulation.norm;

import id.sotk.language.Texts;
import java.util.List;

/// What an element of a profile rests on: the passage, whether it is stated there or only inferred, and the anomalies that touch it.
public record Source(Citation citation, boolean inferred, List<String> anomalies) {
    public Source {
        if (citation == null) {
            throw new IllegalArgumentException("citation is missing");
        }
        anomalies = Texts.copy(anomalies);
    }
}
