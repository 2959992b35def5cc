package id.sotk.rules.words;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.language.Terms;
import id.sotk.language.Told;
import id.sotk.model.TeamSeat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A word that fills a place of a finding's message, told in the reader's language.
public sealed interface Word extends Told permits Word.Name, Word.Term, Word.Text, Word.AnyOf {

    /// A name, a number or a date: the same in every language.
    record Name(String name) implements Word {
        @Override
        public String in(Language language) {
            return name;
        }
    }

    /// A term of the field such as a position kind, by its key in the dictionary.
    record Term(String key) implements Word {
        @Override
        public String in(Language language) {
            return Terms.in(language).of(key);
        }
    }

    /// A text that differs between the languages.
    record Text(LocalizedText text) implements Word {
        @Override
        public String in(Language language) {
            return text.in(language);
        }
    }

    /// Alternatives, told as `A, B, atau C`.
    record AnyOf(List<? extends Enum<?>> choices) implements Word {
        public AnyOf {
            choices = List.copyOf(choices);
        }

        @Override
        public String in(Language language) {
            Terms terms = Terms.in(language);
            return terms.anyOf(choices.stream().map(terms::of).toList());
        }
    }

    /// A place in a team as it stands before the team's name: `ketua` of `Tim Data`.
    static Word placeIn(TeamSeat seat) {
        return new Term("place." + seat.name());
    }

    static Word anyOf(Collection<? extends Enum<?>> choices) {
        return new AnyOf(List.copyOf(choices));
    }

    /// The word for a value: a string is a name, a constant a term of the dictionary, a text a text; refuses anything else.
    static Word of(Object value) {
        return switch (value) {
            case Word word -> word;
            case String name -> new Name(name);
            case Enum<?> choice -> new Term(Terms.key(choice));
            case LocalizedText text -> new Text(text);
            default ->
                throw new IllegalArgumentException(
                        "a word must be a string, a constant, a text or a word, was " + value.getClass());
        };
    }

    /// The words for values by the places they fill.
    static Map<String, Word> all(Map<String, ?> values) {
        Map<String, Word> words = new TreeMap<>();
        values.forEach((place, value) -> words.put(place, of(value)));
        return words;
    }
}
