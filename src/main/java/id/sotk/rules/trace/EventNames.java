package id.sotk.rules.trace;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.language.Terms;
import id.sotk.model.work.Party;
import id.sotk.regulation.work.Role;
import id.sotk.rules.words.Deeds;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Names of events, parties and roles for messages, in every language at once.
final class EventNames {

    private static final int NAMED = 2;

    private final Structure structure;
    private final Function<String, List<Party>> players;

    /// Names that call a structural level by the title of the post that plays it.
    EventNames(Structure structure, Function<String, List<Party>> players) {
        this.structure = structure;
        this.players = players;
    }

    Word deed(Moment moment) {
        return both(language -> act(moment.name(), language));
    }

    Word parties(List<Party> parties) {
        return both(language -> parties(parties, language));
    }

    Word roles(List<String> roles) {
        return both(language -> join(roles.stream().map(role -> role(role, language)).toList(), "or", language));
    }

    Word forms(List<String> forms) {
        return both(language -> join(forms.stream().map(form -> document(form, language)).toList(), "or", language));
    }

    Word fields(List<String> fields) {
        return both(language -> join(fields.stream().map(field -> field(field, language)).toList(), "and", language));
    }

    private String field(String field, Language language) {
        return structure.profile()
                .work()
                .letters()
                .stream()
                .flatMap(letter -> letter.field(field).stream())
                .map(known -> known.label().in(language))
                .findFirst()
                .orElse(field);
    }

    Word patterns(List<String> patterns) {
        return both(language -> join(
                patterns.stream()
                        .map(EventPattern::parse)
                        .map(pattern -> pattern(pattern, language))
                        .distinct()
                        .toList(),
                "or",
                language));
    }

    private String pattern(EventPattern pattern, Language language) {
        List<String> said = new ArrayList<>();
        for (EventPattern.Word word : pattern.words()) {
            String value = word.value();
            if (!word.negated()) {
                switch (word.aspect()) {
                    case NAME -> said.addFirst(act(value, language));
                    case BY -> said.add(Terms.in(language).of("by") + " " + role(value, language));
                    case TO -> said.add(Terms.in(language).of("to") + " " + role(value, language));
                    case DOCUMENT -> said.add("(" + document(value, language) + ")");
                    case OUTCOME -> said.add(Terms.in(language).of("outcome." + value));
                    case COPY, PROCEDURE, STEP, STAGE, MODE, REACH, CHAIR, COORDINATOR -> {}
                }
            }
        }
        return String.join(" ", said);
    }

    private static String act(String name, Language language) {
        return Deeds.told(name, language);
    }

    private String document(String form, Language language) {
        return structure.profile()
                .letter(form)
                .map(letter -> letter.name().in(language))
                .or(() -> structure.profile()
                        .mechanisms()
                        .stream()
                        .flatMap(mechanism -> mechanism.steps().stream())
                        .flatMap(step -> step.document().stream())
                        .filter(document -> document.id().equals(form))
                        .map(document -> document.name().in(language))
                        .findFirst())
                .orElse(form);
    }

    private String parties(List<Party> parties, Language language) {
        if (parties.isEmpty()) {
            return Terms.in(language).of("nobody");
        }
        if (parties.size() > NAMED) {
            return role(parties.getFirst().role(), language);
        }
        return join(parties.stream().map(party -> party(party, language)).toList(), "and", language);
    }

    private String party(Party party, Language language) {
        return party.element()
                .map(element -> structure.officer(element).name())
                .orElseGet(() -> role(party.role(), language));
    }

    private String role(String role, Language language) {
        Optional<Role> known = structure.profile().role(role);
        return known.filter(level -> level.resolution().isLevel())
                .flatMap(this::title)
                .or(() -> known.map(Role::name).map(name -> name.in(language)))
                .orElse(role);
    }

    /// The title of the one post that plays the role.
    private Optional<String> title(Role role) {
        List<Party> playing = players.apply(role.id());
        return playing.size() == 1
                ? playing.getFirst().element().map(element -> structure.officer(element).title())
                : Optional.empty();
    }

    private static String join(List<String> parts, String word, Language language) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " "
                + Terms.in(language).of(word) + " " + parts.getLast();
    }

    private static Word both(Function<Language, String> words) {
        return words.apply(Language.INDONESIAN).isBlank() ? Word.of("") : Word.of(LocalizedText.each(words));
    }
}
