package id.sotk.simulation;

import id.sotk.model.work.WorkDocument;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.LetterForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A document as the regulation wants it: it states all its form asks for, and all who should receive a copy.
public final class UsualDocument {

    private static final String REASON = "reason";

    private final Profile profile;

    public UsualDocument(Profile profile) {
        this.profile = profile;
    }

    /// @param copies roles the step itself sends copies to
    public WorkDocument of(String form, List<String> copies) {
        return made(form, Set.of(), copies);
    }

    /// The document of a refusal, which states the reason.
    public WorkDocument refusing(String form, List<String> copies) {
        return made(form, Set.of(REASON), copies);
    }

    private WorkDocument made(String form, Set<String> more, List<String> copies) {
        Set<String> fields = new LinkedHashSet<>();
        Set<String> receivers = new LinkedHashSet<>(copies);
        profile.letter(form).ifPresent(letter -> {
            letter.fields().stream().map(LetterForm.Field::id).forEach(fields::add);
            receivers.addAll(letter.copies());
        });
        fields.addAll(more);
        return new WorkDocument(form, List.copyOf(fields), List.copyOf(receivers));
    }
}
