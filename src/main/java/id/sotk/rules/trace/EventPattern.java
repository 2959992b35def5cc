package id.sotk.rules.trace;

import id.sotk.model.work.WorkEvent.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A description of events in a clause's limits: words that must all hold, such as `REPORT by:chair document:team-report`.
///
/// A word in capitals names the action, or the question decided. The others are `by:` a role that acts, `to:` a role
/// addressed, `copy:` a role that gets a copy, `document:` a form, `procedure:`, `step:`, `stage:`, `outcome:`, and what
/// was decided before: `mode:`, `reach:`, `chair:`, `coordinator:`. An exclamation mark turns a word round.
public record EventPattern(List<Word> words) {

    /// A big event log asks for the same patterns for every case.
    private static final Map<String, EventPattern> PARSED = new ConcurrentHashMap<>();

    /// One condition of a pattern.
    public record Word(Aspect aspect, String value, boolean negated) {}

    /// What a word looks at.
    public enum Aspect {
        NAME,
        BY,
        TO,
        COPY,
        DOCUMENT,
        PROCEDURE,
        STEP,
        STAGE,
        OUTCOME,
        MODE,
        REACH,
        CHAIR,
        COORDINATOR
    }

    public EventPattern {
        words = List.copyOf(words);
    }

    /// Reads a pattern; refuses a word it does not know.
    public static EventPattern parse(String text) {
        List<Word> words = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            boolean negated = part.startsWith("!");
            String word = negated ? part.substring(1) : part;
            int colon = word.indexOf(':');
            Aspect aspect = colon < 0 ? Aspect.NAME : aspect(word.substring(0, colon), text);
            words.add(new Word(aspect, word.substring(colon + 1), negated));
        }
        return new EventPattern(words);
    }

    /// The patterns read once and kept: there are no more of them than the profiles write.
    static List<EventPattern> all(List<String> texts) {
        List<EventPattern> patterns = new ArrayList<>(texts.size());
        for (String text : texts) {
            patterns.add(PARSED.computeIfAbsent(text, EventPattern::parse));
        }
        return patterns;
    }

    static boolean anyMatches(List<EventPattern> patterns, Moment moment) {
        for (EventPattern pattern : patterns) {
            if (pattern.matches(moment)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the event is one the pattern describes.
    public boolean matches(Moment moment) {
        for (Word word : words) {
            if (holds(word, moment) == word.negated()) {
                return false;
            }
        }
        return true;
    }

    /// Whether the event is of the kind that the pattern names, whatever else it asks of it: its action, procedure and step.
    boolean names(Moment moment) {
        for (Word word : words) {
            boolean kind = switch (word.aspect()) {
                case NAME, PROCEDURE, STEP -> true;
                case BY, TO, COPY, DOCUMENT, STAGE, OUTCOME, MODE, REACH, CHAIR, COORDINATOR -> false;
            };
            if (kind && holds(word, moment) == word.negated()) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Word word, Moment moment) {
        String value = word.value();
        return switch (word.aspect()) {
            case NAME -> moment.name().equals(value);
            case BY -> moment.isBy(value);
            case TO -> moment.isTo(value);
            case COPY -> moment.document().filter(paper -> paper.copies().contains(value)).isPresent();
            case DOCUMENT -> moment.document().filter(paper -> paper.form().equals(value)).isPresent();
            case PROCEDURE -> moment.procedure().equals(Optional.of(value));
            case STEP -> moment.step().equals(Optional.of(value));
            case STAGE -> is(moment.event().stage(), value);
            case OUTCOME -> is(moment.outcome(), value);
            case MODE -> value.equals(moment.decided().get(Question.EXECUTION_MODE));
            case REACH -> value.equals(moment.decided().getOrDefault(Question.INVOLVEMENT, "none"));
            case CHAIR -> value.equals(moment.decided().get(Question.CHAIR_NEEDED));
            case COORDINATOR -> value.equals(moment.decided().get(Question.COORDINATOR_NEEDED));
        };
    }

    private static boolean is(Enum<?> constant, String value) {
        return constant.name().equalsIgnoreCase(value.replace('-', '_'));
    }

    private static Aspect aspect(String word, String text) {
        for (Aspect aspect : Aspect.values()) {
            if (aspect != Aspect.NAME && aspect.name().toLowerCase(Locale.ROOT).equals(word)) {
                return aspect;
            }
        }
        throw new IllegalArgumentException("word of an event pattern must be one of by, to, copy, document, procedure,"
                + " step, stage, outcome, mode, reach, chair, coordinator, was \"" + word + "\" in \"" + text + "\"");
    }
}
