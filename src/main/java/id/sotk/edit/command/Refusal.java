package id.sotk.edit.command;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.Told;
import java.util.List;
import java.util.Locale;

/// Why an edit cannot be done, for the window to say in the user's language.
///
/// @param words names and identifiers that fill the places of the message, in order
public record Refusal(Reason reason, List<String> words) implements Told {

    public Refusal {
        words = List.copyOf(words);
    }

    public static Refusal of(Reason reason, String... words) {
        return new Refusal(reason, List.of(words));
    }

    /// The reason as one sentence.
    @Override
    public String in(Language language) {
        return Bundle.of("edit/messages", language).get(reason.key(), words.toArray());
    }

    /// The reasons there are; each says what its words are.
    public enum Reason {
        /// Identifier of no element of the design.
        UNKNOWN_ELEMENT,
        /// Identifier of no unit.
        UNKNOWN_UNIT,
        /// Identifier of no official.
        UNKNOWN_OFFICIAL,
        /// Identifier of no team.
        UNKNOWN_TEAM,
        /// Identifier of no target.
        UNKNOWN_TARGET,
        /// Identifier of no assignment.
        UNKNOWN_ASSIGNMENT,
        /// Identifier that an element of the design already has.
        IDENTIFIER_IN_USE,
        /// No words: the new name is empty.
        EMPTY_NAME,
        /// Identifier of an element that bears no name of its own.
        HAS_NO_NAME,
        /// Name of the unit that is the top already.
        TOP_EXISTS,
        /// Name of the top, which has units below it and is not to be deleted.
        TOP_ABOVE_UNITS,
        /// Name of the functional group, below which only officials are placed.
        ONLY_OFFICIALS,
        /// Name of the unit, identifier of its pattern, level at which the units of the pattern end.
        NO_FURTHER_LEVEL,
        /// Name of the unit, name of the unit below it under which it should hang.
        BELOW_ITSELF,
        /// Name of the unit, which changes its place by being moved.
        PARENT_BY_MOVING,
        /// Name of the unit, which has no leading post.
        NO_POST,
        /// Name of the official, name of the unit whose post the official holds definitively already.
        HOLDS_ANOTHER_POST,
        /// Name of the structural official, who sits in a post and not in a placement.
        SITS_IN_POST,
        /// Name of the official, name of the team where the official has no seat.
        NOT_SEATED,
        /// Clause, subject of a finding that is not accepted.
        NOT_WAIVED;

        /// Key of the message, such as `refusal.unknown-unit`.
        public String key() {
            return "refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
