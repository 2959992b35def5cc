package id.sotk.ui.dialog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One row of two regulations side by side.
sealed interface ComparisonRow {

    /// Begins a topic, with its counts in words.
    record Chapter(String title, String counts) implements ComparisonRow {}

    /// Names what the lines below are about, in each regulation.
    record Heading(String left, String right) implements ComparisonRow {}

    /// Says something about the whole.
    record Note(String text) implements ComparisonRow {}

    /// What each side says about one aspect.
    ///
    /// @param silent what stands where a side says nothing
    record Line(String aspect, Optional<Said> left, Optional<Said> right, String silent) implements ComparisonRow {

        /// Whether the searched words stand in the line or in the heading above it.
        boolean has(String searched, Heading above) {
            return Stream.concat(
                    Stream.of(aspect, above.left(), above.right()),
                    Stream.of(left, right)
                            .flatMap(Optional::stream)
                            .flatMap(said -> Stream.of(said.words(), said.article(), said.quotation())))
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(searched));
        }
    }

    /// The words of one side, the article and what it says literally.
    record Said(String words, String article, String quotation) {}
}
