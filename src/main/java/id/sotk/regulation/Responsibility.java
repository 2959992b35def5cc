package id.sotk.regulation;

/// One duty of a role.
public record Responsibility(String id, String role, LocalizedText duty, Source source) {
    public Responsibility {
        Texts.filled("id of a responsibility", id);
        Texts.filled("role of responsibility " + id, role);
    }
}
