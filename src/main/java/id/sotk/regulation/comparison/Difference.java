package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.norm.Citation;
import java.util.Objects;
import java.util.Optional;

/// One thing the two regulations do not say alike: only one of them says it, or both say it differently.
public sealed interface Difference {

    /// What the difference is about.
    Subject subject();

    /// What the first regulation says; empty where it says nothing.
    Optional<Passage> first();

    /// What the second regulation says; empty where it says nothing.
    Optional<Passage> second();

    /// Only the first regulation says it.
    record OnlyFirst(Subject subject, Passage passage) implements Difference {
        public OnlyFirst {
            Objects.requireNonNull(subject, "subject must be given");
            Objects.requireNonNull(passage, "passage must be given");
        }

        @Override
        public Optional<Passage> first() {
            return Optional.of(passage);
        }

        @Override
        public Optional<Passage> second() {
            return Optional.empty();
        }
    }

    /// Only the second regulation says it.
    record OnlySecond(Subject subject, Passage passage) implements Difference {
        public OnlySecond {
            Objects.requireNonNull(subject, "subject must be given");
            Objects.requireNonNull(passage, "passage must be given");
        }

        @Override
        public Optional<Passage> first() {
            return Optional.empty();
        }

        @Override
        public Optional<Passage> second() {
            return Optional.of(passage);
        }
    }

    /// Both say it, in other terms.
    record Changed(Subject subject, Passage before, Passage after) implements Difference {
        public Changed {
            Objects.requireNonNull(subject, "subject must be given");
            Objects.requireNonNull(before, "first passage must be given");
            Objects.requireNonNull(after, "second passage must be given");
        }

        @Override
        public Optional<Passage> first() {
            return Optional.of(before);
        }

        @Override
        public Optional<Passage> second() {
            return Optional.of(after);
        }
    }

    /// What is compared: a thing, by its name in either regulation, and one aspect of it.
    record Subject(Heading heading, LocalizedText aspect) {
        public Subject {
            Objects.requireNonNull(heading, "heading must be given");
            Objects.requireNonNull(aspect, "aspect must be given");
        }
    }

    /// What the thing is called in each regulation; empty where that one has no such thing.
    record Heading(Optional<LocalizedText> first, Optional<LocalizedText> second) {
        public Heading {
            if (first.isEmpty() && second.isEmpty()) {
                throw new IllegalArgumentException("a heading must have a name in one regulation at least");
            }
        }

        static Heading both(LocalizedText name) {
            return new Heading(Optional.of(name), Optional.of(name));
        }
    }

    /// What a regulation says, in words, and where.
    record Passage(LocalizedText words, Citation citation) {
        public Passage {
            Objects.requireNonNull(words, "words must be given");
            Objects.requireNonNull(citation, "citation must be given");
        }
    }
}
