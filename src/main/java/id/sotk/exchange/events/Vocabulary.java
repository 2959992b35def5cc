package id.sotk.exchange.events;

import id.sotk.exchange.events.form.LogWords;
import id.sotk.language.Language;
import id.sotk.rules.words.Deeds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What actions and questions are called in an event log: by their constants, or in the field's words of any language.
final class Vocabulary<E extends Enum<E>> {

    private final Map<String, E> words = new HashMap<>();
    private final Class<E> kind;

    private Vocabulary(Class<E> kind) {
        this.kind = kind;
    }

    static <E extends Enum<E>> Vocabulary<E> of(Class<E> kind) {
        Vocabulary<E> vocabulary = new Vocabulary<>(kind);
        for (E constant : kind.getEnumConstants()) {
            for (Language language : Language.values()) {
                vocabulary.words.putIfAbsent(LogWords.plain(Deeds.told(constant.name(), language)), constant);
            }
        }
        return vocabulary;
    }

    Optional<E> find(String word) {
        return word.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(words.get(LogWords.plain(word))).or(() -> LogWords.choice(kind, word));
    }
}
