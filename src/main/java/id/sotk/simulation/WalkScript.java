package id.sotk.simulation;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.rules.words.Spelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// The moves of a walk written down as words, so that a terminal or a test can walk it again.
///
/// A word names a choice or a departure by its key (`team`, `not-conforming`, `actor:chair`). Written `STEP key`, it
/// waits for that step. Wherever the next word does not apply, the usual choice is taken. `STEP ?` is refused with every
/// word that step has.
public record WalkScript(List<String> words) {

    private static final int LONGEST = 1_000;
    private static final int NAMED = 8;
    private static final String ALL = "?";

    public WalkScript {
        words = List.copyOf(words);
    }

    public static WalkScript of(String... words) {
        return new WalkScript(List.of(words));
    }

    /// Reads one word per line, leaving out blank lines and those that begin with `#`.
    public static WalkScript parse(String text) {
        return new WalkScript(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
    }

    /// Walks to the end, or to where no choice is left; refuses a word that no moment of the walk has.
    public Walk play(Walk start) {
        Deque<String> left = new ArrayDeque<>(words);
        List<Moment> unmet = new ArrayList<>();
        Walk walk = start;
        for (int moves = 0; !walk.isComplete() && !walk.choices().isEmpty(); moves++) {
            if (moves > LONGEST) {
                throw new Refused(walk.step().map(WalkStep::id).orElse(""), left.peek() == null ? "" : left.peek(),
                        List.of());
            }
            Move move = next(walk, left, unmet);
            walk = walk.perform(move);
        }
        if (!left.isEmpty()) {
            throw refusal(left.peek(), unmet);
        }
        return walk;
    }

    /// Whether the words, each in its place, lead from the start of the walk to where it stands.
    boolean leadsTo(Walk end) {
        Deque<String> left = new ArrayDeque<>(words);
        Walk walk = end.replay().getFirst();
        for (int moves = 0; moves < end.entries().size(); moves++) {
            if (walk.choices().isEmpty()) {
                return false;
            }
            walk = walk.perform(next(walk, left, new ArrayList<>()));
        }
        return left.isEmpty() && walk.equals(end);
    }

    /// What was possible at a step, kept to tell when a word fits nowhere.
    private record Moment(String step, List<String> possible) {}

    private static Move next(Walk walk, Deque<String> left, List<Moment> unmet) {
        String step = walk.step().map(WalkStep::id).orElse("");
        if (!left.isEmpty()) {
            String word = left.peek();
            String key = key(word);
            boolean waits = !word.equals(key) && !step.equals(word.substring(0, word.indexOf(' ')));
            if (!waits) {
                List<Move> moves = moves(walk);
                for (Move move : moves) {
                    if (move.key().equals(key)) {
                        left.poll();
                        unmet.clear();
                        return move;
                    }
                }
                unmet.add(new Moment(step, moves.stream().map(Move::key).toList()));
            }
        }
        return walk.choices().getFirst();
    }

    private static List<Move> moves(Walk walk) {
        return Stream.<Move>concat(walk.choices().stream(), walk.deviations().stream()).toList();
    }

    private static String key(String word) {
        int space = word.indexOf(' ');
        return space < 0 ? word : word.substring(space + 1).strip();
    }

    private static Refused refusal(String word, List<Moment> unmet) {
        List<String> possible = unmet.stream()
                .flatMap(moment -> moment.possible().stream())
                .distinct()
                .toList();
        return new Refused(unmet.isEmpty() ? "" : unmet.getFirst().step(), word, possible);
    }

    /// A word of a script that no moment of the walk has.
    public static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final String step;
        private final String word;
        private final transient List<String> possible;

        Refused(String step, String word, List<String> possible) {
            super("no choice \"" + word + "\" from step \"" + step + "\" on, possible were " + possible);
            this.step = step;
            this.word = word;
            this.possible = possible;
        }

        /// The step from which the word was looked for.
        public String step() {
            return step;
        }

        public String word() {
            return word;
        }

        /// At most a few of those words: the nearest one where the word is misspelt, then the usual ones.
        List<String> likely() {
            String key = key(word);
            if (key.equals(ALL)) {
                return possible();
            }
            return Stream.concat(Spelling.nearest(key, possible()).stream(), possible().stream())
                    .distinct()
                    .limit(NAMED)
                    .toList();
        }

        /// The words that would have done there.
        public List<String> possible() {
            return possible == null ? List.of() : possible;
        }

        /// The refusal in the reader's language.
        public String in(Language language) {
            int left = possible().size() - likely().size();
            String phrase = possible().isEmpty() ? ".unreached" : left > 0 ? ".more" : "";
            return Phrases.of(
                    "script.refused" + phrase,
                    LocalizedText.same(word),
                    LocalizedText.same(step.isEmpty() ? "-" : step),
                    LocalizedText.same(likely().isEmpty() ? "-" : String.join(", ", likely())),
                    LocalizedText.same(String.valueOf(left)))
                    .in(language);
        }
    }
}
