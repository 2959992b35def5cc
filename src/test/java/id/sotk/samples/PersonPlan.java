package id.sotk.samples;

import id.sotk.model.FunctionalGrade;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a plan wants: `2 x Auditor, Ahli Muda @ Sekretariat as arsiparis`, `Auditor, Ahli Muda named Rina, P`, or `&arsiparis`
/// for somebody planned elsewhere.
///
/// @param step grade (jenjang) of a functional official, or class of an executor
/// @param unit name of the unit to sit in; empty for the unit of the plan
/// @param name empty for an invented one
/// @param alias how the plan calls the official; for `&alias`, whom it means
record PersonPlan(
        int count, String job, String step, Optional<String> unit, Optional<Name> name, Optional<String> alias,
        boolean known) {

    /// A name a plan gives, with the sex the number of a civil servant tells.
    record Name(String words, Sex sex) {}

    private static final Pattern WRITTEN = Pattern
            .compile("(?:(\\d+) x )?([^,]+), ([^,@]+?)(?: @ (.+?))?(?: named (.+), ([LP]))?(?: as ([a-z-]+))?");

    static PersonPlan parse(String text) {
        if (text.startsWith("&")) {
            return new PersonPlan(1, "", "", Optional.empty(), Optional.empty(), Optional.of(text.substring(1)), true);
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a person: " + text);
        }
        return new PersonPlan(
                matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1)),
                matcher.group(2),
                matcher.group(3),
                Optional.ofNullable(matcher.group(4)),
                Optional.ofNullable(matcher.group(5))
                        .map(name -> new Name(name, matcher.group(6).equals("P") ? Sex.FEMALE : Sex.MALE)),
                Optional.ofNullable(matcher.group(7)),
                false);
    }

    /// Who heads a unit: `Statistisi named Nanang Suryadi, L`, or the position alone; the post tells the step.
    static PersonPlan head(String text) {
        String[] words = text.split(" named ", 2);
        return parse(words[0] + ", head" + (words.length < 2 ? "" : " named " + words[1]));
    }

    boolean isExecutor() {
        return step.matches("\\d+");
    }

    int jobClass() {
        return Integer.parseInt(step);
    }

    FunctionalGrade grade() {
        return FunctionalGrade.valueOf(step.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
