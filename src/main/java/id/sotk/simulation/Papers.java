package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.WorkDocument;
import id.sotk.regulation.work.LetterForm;
import java.util.ArrayList;
import java.util.List;

/// Works out the departures in the document of a step: none made, another letter, a field or a copy missing.
final class Papers {

    private final Setting setting;

    Papers(Setting setting) {
        this.setting = setting;
    }

    /// Every departure in the document of the choice; none where it has no document.
    List<Deviation> of(Choice.TakeStep base, String prefix) {
        List<Deviation> deviations = new ArrayList<>();
        base.performance().document().ifPresent(document -> {
            LocalizedText name = Phrases.of("oral", setting.naming().document(document.form()));
            deviations.add(new Deviation.WithoutDocument(prefix + "oral", name, base));
            if (base.performance().step().procedure().isPresent()) {
                deviations.addAll(otherLetters(base, document, prefix));
            }
            document.fields().forEach(field -> deviations.add(omitted(base, document, field, prefix)));
            document.copies().forEach(copy -> deviations.add(uncopied(base, copy, prefix)));
        });
        return deviations;
    }

    /// Departures in what only the document of this choice states, beside the usual one of the same step; what its form does
    /// not ask for may be left out.
    List<Deviation> beyond(Choice.TakeStep usual, Choice.TakeStep base, String prefix) {
        List<String> stated = usual.performance().document().map(WorkDocument::fields).orElse(List.of());
        return base.performance()
                .document()
                .stream()
                .flatMap(document -> document.fields()
                        .stream()
                        .filter(field -> !stated.contains(field) && asks(document.form(), field))
                        .map(field -> omitted(base, document, field, prefix)))
                .toList();
    }

    private boolean asks(String form, String field) {
        return setting.profile()
                .letter(form)
                .map(letter -> letter.fields().stream().map(LetterForm.Field::id).anyMatch(field::equals))
                .orElse(true);
    }

    private List<Deviation> otherLetters(Choice.TakeStep base, WorkDocument document, String prefix) {
        List<Deviation> deviations = new ArrayList<>();
        for (LetterForm letter : setting.profile().work().letters()) {
            if (!letter.id().equals(document.form())) {
                WorkDocument other = new WorkDocument(
                        letter.id(),
                        letter.fields().stream().map(LetterForm.Field::id).toList(),
                        document.copies());
                deviations.add(new Deviation.WrongInstrument(
                        prefix + "letter:" + letter.id(), Phrases.of("letter", letter.name()), base, other));
            }
        }
        return deviations;
    }

    private Deviation omitted(Choice.TakeStep base, WorkDocument document, String field, String prefix) {
        LocalizedText label = setting.naming().field(document.form(), field);
        return new Deviation.OmitField(prefix + "omit-field:" + field, Phrases.of("omit-field", label), base, field);
    }

    private Deviation uncopied(Choice.TakeStep base, String copy, String prefix) {
        LocalizedText role = setting.naming().role(copy);
        return new Deviation.OmitCopy(prefix + "omit-copy:" + copy, Phrases.of("omit-copy", role), base, copy);
    }
}
