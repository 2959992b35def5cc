package id.sotk.ui.pane;

import id.sotk.edit.command.Command;
import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Period;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes fields whose changes are performed on the workbench.
final class FieldMaker {

    private final Workbench workbench;
    private final Texts texts;

    FieldMaker(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    Field.Heading heading(String category, String name) {
        String tip = "field." + name + ".tip";
        return new Field.Heading(texts.get("category." + category), texts.get("field." + name),
                texts.has(tip) ? texts.get(tip) : texts.get("field." + name));
    }

    Field<?> text(String category, String name, String value, Function<String, Command> change) {
        return Field.text(heading(category, name), value, written -> attempt(name, written, change));
    }

    Field<?> tick(String category, String name, boolean value, Function<Boolean, Command> change) {
        return Field.tick(heading(category, name), value, ticked -> workbench.perform(change.apply(ticked)));
    }

    <T> Field<?> choice(String category, String name, Class<T> type, T value, List<T> choices,
            Function<T, String> label, Function<T, Command> change) {
        return Field.choice(heading(category, name), type, value, choices, label,
                chosen -> workbench.perform(change.apply(chosen)));
    }

    /// First and last day; a period counts once both are there.
    List<Field<?>> period(Optional<Period> present, Function<Optional<Period>, Command> change) {
        BiFunction<LocalDate, LocalDate, Command> both = (from, to) -> change.apply(Optional.of(
                new Period(from, to.isBefore(from) ? from : to)));
        return List.of(
                date("from", present.map(Period::from), day -> workbench.perform(
                        both.apply(day, present.map(Period::to).orElse(day)))),
                date("to", present.map(Period::to), day -> workbench.perform(
                        both.apply(present.map(Period::from).filter(from -> !from.isAfter(day)).orElse(day),
                                day))));
    }

    private Field<LocalDate> date(String name, Optional<LocalDate> value, Consumer<LocalDate> change) {
        return new Field<>(heading("time", name), LocalDate.class, value.orElse(null), List.of(), String::valueOf,
                change);
    }

    List<String> owners() {
        return workbench.organization()
                .units()
                .stream()
                .filter(unit -> unit.post().isPresent())
                .map(OrgUnit::id)
                .toList();
    }

    String word(Enum<?> constant) {
        return texts.of(constant);
    }

    String nameOf(String id) {
        return workbench.organization().find(id).map(Element::name).orElse(id);
    }

    String nameOrVacant(String id) {
        return id.isEmpty() ? texts.get("vacant") : nameOf(id);
    }

    String nameOrByPattern(String id) {
        return id.isEmpty() ? texts.get("byPattern") : nameOf(id);
    }

    String nameOrOpen(String id) {
        return id.isEmpty() ? texts.get("open") : nameOf(id);
    }

    String nameOrNone(String id) {
        return id.isEmpty() ? texts.get("none") : nameOf(id);
    }

    private void attempt(String name, String written, Function<String, Command> change) {
        try {
            workbench.perform(change.apply(written));
        } catch (IllegalArgumentException refused) {
            String key = "field." + name + ".refused";
            workbench.refuse(texts.has(key)
                    ? texts.get(key, written)
                    : texts.get("field.refused", texts.get("field." + name), written));
        }
    }
}
