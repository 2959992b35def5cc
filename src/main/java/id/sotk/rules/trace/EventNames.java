package id.sotk.rules.trace;

import id.sotk.language.LocalizedText;
import id.sotk.language.Terms;
import id.sotk.model.work.Party;
import id.sotk.regulation.work.Role;
import id.sotk.rules.words.Deeds;
import id.sotk.rules.words.Words;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Names of events, parties and roles for messages, in both languages at once.
final class EventNames {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int NAMED = 2;

    private final Structure structure;
    private final Function<String, List<Party>> players;

    /// Names that call a structural level by the title of the post that plays it.
    EventNames(Structure structure, Function<String, List<Party>> players) {
        this.structure = structure;
        this.players = players;
    }

    String deed(Moment moment) {
        return both(locale -> act(moment.name(), locale));
    }

    String parties(List<Party> parties) {
        return both(locale -> parties(parties, locale));
    }

    String roles(List<String> roles) {
        return both(locale -> join(roles.stream().map(role -> role(role, locale)).toList(), "or", locale));
    }

    String forms(List<String> forms) {
        return both(locale -> join(forms.stream().map(form -> document(form, locale)).toList(), "or", locale));
    }

    String fields(List<String> fields) {
        return both(locale -> join(fields.stream().map(field -> field(field, locale)).toList(), "and", locale));
    }

    private String field(String field, Locale locale) {
        return structure.profile()
                .work()
                .letters()
                .stream()
                .flatMap(letter -> letter.field(field).stream())
                .map(known -> known.label().in(locale))
                .findFirst()
                .orElse(field);
    }

    String patterns(List<String> patterns) {
        return both(locale -> join(
                patterns.stream()
                        .map(EventPattern::parse)
                        .map(pattern -> pattern(pattern, locale))
                        .distinct()
                        .toList(),
                "or",
                locale));
    }

    private String pattern(EventPattern pattern, Locale locale) {
        List<String> said = new ArrayList<>();
        for (EventPattern.Word word : pattern.words()) {
            String value = word.value();
            if (!word.negated()) {
                switch (word.aspect()) {
                    case NAME -> said.addFirst(act(value, locale));
                    case BY -> said.add(Terms.in(locale).of("by") + " " + role(value, locale));
                    case TO -> said.add(Terms.in(locale).of("to") + " " + role(value, locale));
                    case DOCUMENT -> said.add("(" + document(value, locale) + ")");
                    case OUTCOME -> said.add(Terms.in(locale).of("outcome." + value));
                    case COPY, PROCEDURE, STEP, STAGE, MODE, REACH, CHAIR, COORDINATOR -> {}
                }
            }
        }
        return String.join(" ", said);
    }

    private static String act(String name, Locale locale) {
        return Deeds.told(name, locale);
    }

    private String document(String form, Locale locale) {
        return structure.profile()
                .letter(form)
                .map(letter -> letter.name().in(locale))
                .or(() -> structure.profile()
                        .mechanisms()
                        .stream()
                        .flatMap(mechanism -> mechanism.steps().stream())
                        .flatMap(step -> step.document().stream())
                        .filter(document -> document.id().equals(form))
                        .map(document -> document.name().in(locale))
                        .findFirst())
                .orElse(form);
    }

    private String parties(List<Party> parties, Locale locale) {
        if (parties.isEmpty()) {
            return Terms.in(locale).of("nobody");
        }
        if (parties.size() > NAMED) {
            return role(parties.getFirst().role(), locale);
        }
        return join(parties.stream().map(party -> party(party, locale)).toList(), "and", locale);
    }

    private String party(Party party, Locale locale) {
        return party.element()
                .map(element -> structure.officer(element).name())
                .orElseGet(() -> role(party.role(), locale));
    }

    private String role(String role, Locale locale) {
        Optional<Role> known = structure.profile().role(role);
        return known.filter(level -> level.resolution().isLevel())
                .flatMap(this::title)
                .or(() -> known.map(Role::name).map(name -> name.in(locale)))
                .orElse(role);
    }

    /// The title of the one post that plays the role.
    private Optional<String> title(Role role) {
        List<Party> playing = players.apply(role.id());
        return playing.size() == 1
                ? playing.getFirst().element().map(element -> structure.officer(element).title())
                : Optional.empty();
    }

    private static String join(List<String> parts, String word, Locale locale) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " "
                + Terms.in(locale).of(word) + " " + parts.getLast();
    }

    private static String both(Function<Locale, String> words) {
        String indonesian = words.apply(INDONESIAN);
        String english = words.apply(Locale.ENGLISH);
        return indonesian.isBlank() ? indonesian : Words.text(new LocalizedText(indonesian, english));
    }
}
