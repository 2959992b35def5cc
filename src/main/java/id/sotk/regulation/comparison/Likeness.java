package id.sotk.regulation.comparison;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How alike two texts or two sets are, from 0 to 100; the same both ways round.
final class Likeness {

    static final int FULL = 100;

    /// From here on two texts say the same in nearly the same words.
    static final int NEARLY_ALL = 85;

    private static final int SHORT = 2;

    private Likeness() {}

    /// Shares of words two Indonesian texts have in common; connecting words of one or two letters left out.
    static int of(LocalizedText first, LocalizedText second) {
        return of(words(first.in(Language.INDONESIAN)), words(second.in(Language.INDONESIAN)));
    }

    /// Twice what both have over what they have together; full for two empty ones.
    static <T> int of(Set<T> first, Set<T> second) {
        int together = first.size() + second.size();
        if (together == 0) {
            return FULL;
        }
        long common = first.stream().filter(second::contains).count();
        return (int) (2 * FULL * common / together);
    }

    /// Whether two texts have the same words in the same order, punctuation and capitals aside.
    static boolean sameWords(LocalizedText first, LocalizedText second) {
        return plain(first.in(Language.INDONESIAN)).equals(plain(second.in(Language.INDONESIAN)));
    }

    static Set<String> words(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static Set<String> words(Collection<String> texts) {
        return texts.stream().flatMap(text -> words(text).stream()).collect(Collectors.toSet());
    }

    /// The texts in small letters without punctuation, each once.
    static Set<String> plain(List<String> texts) {
        return texts.stream().map(Likeness::plain).collect(Collectors.toSet());
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
