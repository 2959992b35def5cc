package id.sotk.rules;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.language.Opening;
import id.sotk.language.Places;
import id.sotk.rules.words.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The page of a rule in one language: the messages of its findings, and the text on what, why and remedy.
///
/// The file opens with lines `fact: ...` and `remedy: ...` between two lines `---`; `fact.VARIANT:` is the message of a variant,
/// a place such as `{official}` is filled with the violation's word of that name.
///
/// @param messages messages by key, such as `fact`, `remedy.unrecorded`
/// @param text the page itself, in Markdown
public record RulePage(Map<String, String> messages, String text) {

    private static final Map<String, Optional<RulePage>> READ = new ConcurrentHashMap<>();
    private static final String FENCE = "---\n";

    public RulePage {
        messages = Map.copyOf(messages);
    }

    /// The rule's page in the language; empty where there is none.
    public static Optional<RulePage> of(String rule, Language language) {
        return READ.computeIfAbsent(language.page("pages/" + rule), RulePage::read);
    }

    /// Reads a page from its file's text; refuses one without opening lines.
    public static RulePage parse(String file) {
        String tidy = file.replace("\r\n", "\n");
        int end = tidy.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!tidy.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException("a rule's page must open with its messages between two lines \"---\"");
        }
        Map<String, String> messages = new HashMap<>();
        for (String line : tidy.substring(FENCE.length(), end + 1).split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                messages.put(
                        line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return new RulePage(messages, tidy.substring(end + 1 + FENCE.length()).strip());
    }

    /// What a rule is called, as a word of a message; its id where it has no page.
    static Word name(String rule) {
        return of(rule, Language.INDONESIAN)
                .map(page -> Word.of(LocalizedText.each(
                        language -> of(rule, language).orElse(page).title())))
                .orElseGet(() -> Word.of(rule));
    }

    /// What the rule is called: the first heading of the page.
    public String title() {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2).strip())
                .orElse("");
    }

    /// The fact, then the remedy, of a violation in the language.
    public String tell(Violation violation, Language language) {
        return (fact(violation, language) + " " + remedy(violation, language)).strip();
    }

    /// What is wrong, in the language.
    public String fact(Violation violation, Language language) {
        return Opening.of(fill(message("fact", violation.variant()), violation.words(), language), language);
    }

    /// What would mend it, in the language; empty where the page knows no remedy.
    public String remedy(Violation violation, Language language) {
        return fill(message("remedy", violation.variant()), violation.words(), language);
    }

    private String message(String part, String variant) {
        return messages.getOrDefault(part + "." + variant, messages.getOrDefault(part, ""));
    }

    private static String fill(String message, Map<String, Word> words, Language language) {
        String agreeing = message;
        for (Map.Entry<String, Word> word : words.entrySet()) {
            String place = "{" + word.getKey() + "}";
            if (message.contains(" a " + place) && opensWithVowel(word.getValue().in(language))) {
                agreeing = agreeing.replace(" a " + place, " an " + place);
            }
        }
        return Places.fill(agreeing, words, language);
    }

    private static boolean opensWithVowel(String word) {
        return !word.isEmpty() && "AEIO".indexOf(Character.toUpperCase(word.charAt(0))) >= 0;
    }

    private static Optional<RulePage> read(String resource) {
        try (InputStream stream = RulePage.class.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("page of a rule cannot be read: " + resource, unreadable);
        }
    }
}
