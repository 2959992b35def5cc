package id.sotk.rules.step;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkDocument;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Role;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Compares how a step was carried out with how the regulation states it, aspect by aspect, as far as the record shows.
final class Comparison {

    private final Course course;
    private final Recorded recorded;
    private final Consumer<Fact> found;

    Comparison(Course course, Recorded recorded, Consumer<Fact> found) {
        this.course = course;
        this.recorded = recorded;
        this.found = found;
    }

    void compare(Moment moment, Stated step) {
        actors(moment, step);
        addressees(moment, step);
        document(moment, step);
    }

    private void actors(Moment moment, Stated step) {
        if (moment.actors().isEmpty() && !recorded.isWhole()) {
            return;
        }
        Cast cast = step.cast();
        boolean right = !moment.actors().isEmpty()
                && moment.actors().stream().allMatch(actor -> playsAny(moment, actor, cast.mayAct()));
        if (!right) {
            report(Aspect.ACTOR, "actor", moment, step, true, Map.of("role", course.roles(moment, cast.actors())));
            return;
        }
        boolean inTheirStead = moment.actors().stream().noneMatch(actor -> playsAny(moment, actor, cast.actors()));
        if (inTheirStead) {
            return;
        }
        List<Party> absent = cast.actors()
                .stream()
                .flatMap(role -> moment.casting().players(role).stream())
                .filter(player -> moment.actors().stream().noneMatch(actor -> same(actor, player, moment)))
                .toList();
        boolean everybody = cast.mode() == Cast.Mode.TOGETHER || cast.actors().size() == 1;
        if (everybody && !absent.isEmpty()) {
            report(Aspect.PARTY, "party", moment, step, cast.mode() == Cast.Mode.TOGETHER,
                    Map.of("missing", course.names(absent)));
        }
    }

    private void addressees(Moment moment, Stated step) {
        List<String> roles = step.cast().addressees();
        if (roles.isEmpty() || moment.addressees().isEmpty() && !recorded.addressees()) {
            return;
        }
        if (step.cast().mayBeAddressed().stream().anyMatch(moment::isTo)) {
            return;
        }
        List<String> missed = roles.stream()
                .filter(role -> !moment.casting().isUnfilled(role) || moment.casting().isOutside(role))
                .filter(role -> !moment.isTo(role) && !isRecordedAs(role, moment))
                .toList();
        if (!missed.isEmpty()) {
            report(Aspect.ADDRESSEE, "addressee", moment, step, true, Map.of("role", course.roles(moment, missed)));
        }
    }

    /// A log may name those who are to do the work before it says who they are.
    private boolean isRecordedAs(String role, Moment moment) {
        return !recorded.isWhole()
                && moment.addressees().stream().anyMatch(party -> party.role().equals(role))
                && course.structure()
                        .profile()
                        .role(role)
                        .filter(known -> known.resolution().isOfTheWork())
                        .isPresent();
    }

    private void document(Moment moment, Stated step) {
        Optional<LetterForm> form = step.document().flatMap(course.structure().profile()::letter);
        if (step.document().isEmpty() || moment.document().isEmpty() && !recorded.documents()) {
            return;
        }
        if (moment.document().isEmpty()) {
            report(Aspect.DOCUMENT, "spoken", moment, step, form.isPresent(),
                    Map.of("form", course.forms(List.of(step.document().get()))));
            return;
        }
        WorkDocument paper = moment.document().get();
        if (!paper.form().equals(step.document().get())) {
            report(Aspect.DOCUMENT, "document", moment, step, form.isPresent(), Map.of(
                    "document", course.forms(List.of(paper.form())),
                    "form", course.forms(List.of(step.document().get()))));
            return;
        }
        form.ifPresent(known -> fields(moment, step, known, paper));
        copies(moment, step, form, paper);
    }

    private void fields(Moment moment, Stated step, LetterForm form, WorkDocument paper) {
        List<LetterForm.Field> absent = form.fields()
                .stream()
                .filter(field -> !paper.fields().contains(field.id()))
                .toList();
        if (!absent.isEmpty() && (recorded.fields() || !paper.fields().isEmpty())) {
            boolean stated = absent.stream().anyMatch(field -> !field.inferred());
            report(Aspect.FIELDS, "fields", moment, step, stated,
                    Map.of("missing", course.fields(absent.stream().map(LetterForm.Field::id).toList())));
        }
    }

    private void copies(Moment moment, Stated step, Optional<LetterForm> form, WorkDocument paper) {
        List<String> absent = Stream
                .concat(form.stream().flatMap(known -> known.copies().stream()), step.cast().copies().stream())
                .distinct()
                .filter(role -> !paper.copies().contains(role))
                .toList();
        if (!absent.isEmpty() && (recorded.copies() || !paper.copies().isEmpty())) {
            report(Aspect.COPIES, "copies", moment, step, true, Map.of("role", course.roles(moment, absent)));
        }
    }

    private static boolean playsAny(Moment moment, Party actor, List<String> roles) {
        return roles.stream().anyMatch(role -> moment.casting().plays(actor, role));
    }

    private static boolean same(Party actor, Party player, Moment moment) {
        return player.element().isPresent()
                ? actor.element().equals(player.element())
                : moment.casting().plays(actor, player.role());
    }

    void report(Aspect aspect, String variant, Moment moment, Stated step, boolean stated, Map<String, ?> words) {
        found.accept(new Fact(aspect, variant, moment, step.address(), statement(step), step.source(),
                stated && !step.source().inferred(), words));
    }

    /// The step in words, its actors by the name of their role.
    private LocalizedText statement(Stated step) {
        return course.structure()
                .profile()
                .role(step.cast().actors().getFirst())
                .map(Role::name)
                .map(step.text()::by)
                .orElse(step.text());
    }
}
