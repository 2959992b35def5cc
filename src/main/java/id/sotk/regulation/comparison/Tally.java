package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Changed;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.OnlyFirst;
import id.sotk.regulation.comparison.Difference.OnlySecond;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.comparison.Difference.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The differences of one topic as they are found, and how many things turned out the same.
final class Tally {

    private final List<Difference> differences = new ArrayList<>();
    private int same;

    void same() {
        same++;
    }

    void same(int count) {
        same += count;
    }

    /// Notes what either regulation says; nothing where neither says anything.
    void differ(Heading heading, LocalizedText aspect, Optional<Passage> first, Optional<Passage> second) {
        Subject subject = new Subject(heading, aspect);
        if (first.isPresent() && second.isPresent()) {
            differences.add(new Changed(subject, first.get(), second.get()));
        } else {
            first.ifPresent(said -> differences.add(new OnlyFirst(subject, said)));
            second.ifPresent(said -> differences.add(new OnlySecond(subject, said)));
        }
    }

    /// Notes the difference, or that there is none.
    void weigh(
            boolean alike, Heading heading, LocalizedText aspect, Optional<Passage> first, Optional<Passage> second) {
        if (!alike) {
            differ(heading, aspect, first, second);
        } else if (first.isPresent()) {
            same();
        }
    }

    Section section(Topic topic) {
        return new Section(topic, differences, same);
    }
}
