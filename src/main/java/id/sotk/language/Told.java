package id.sotk.language;

/// What can be said to the user in every language the program speaks: a text, a word, a fault.
@FunctionalInterface
public interface Told {

    /// The words in the language.
    String in(Language language);
}
