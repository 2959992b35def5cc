package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.regulation.norm.Source;

/// One duty of a role.
public record Responsibility(String id, String role, LocalizedText duty, Source source) {
    public Responsibility {
        Texts.filled("id of a responsibility", id);
        Texts.filled("role of responsibility " + id, role);
    }
}
