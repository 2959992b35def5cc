package id.sotk.model.work;

import java.util.List;
import java.util.Objects;

/// A document that travels: its form in the profile, what it states, and the roles that receive a copy.
///
/// @param form identifier of the document or letter form in the profile, such as `performance-agreement`
/// @param fields identifiers of the fields it states
/// @param copies roles to which copies (tembusan) go
public record WorkDocument(String form, List<String> fields, List<String> copies) {

    public WorkDocument {
        Objects.requireNonNull(form, "form of the document must be given");
        fields = List.copyOf(fields);
        copies = List.copyOf(copies);
    }

    public static WorkDocument plain(String form) {
        return new WorkDocument(form, List.of(), List.of());
    }
}
