package id.sotk.scene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A drawn thing that screen and paper only translate: a box, a line, a run of text, a badge.
public sealed interface Mark {

    /// Solid, or dashed for the functional group and for coordination.
    enum Line {
        SOLID,
        DASHED;

        /// Length of a dash and of the gap after it, in chart units.
        public static final double DASH = 5;

        public static final double GAP = 4;
    }

    /// Outline of a box or course of a line: colour, width and line.
    record Stroke(Ink ink, double width, Line line) {
        public static final Stroke NONE = new Stroke(Ink.NONE, 0, Line.SOLID);

        public static Stroke solid(Ink ink, double width) {
            return new Stroke(ink, width, Line.SOLID);
        }

        public static Stroke dashed(Ink ink, double width) {
            return new Stroke(ink, width, Line.DASHED);
        }

        public boolean isVisible() {
            return ink.isVisible() && width > 0;
        }
    }

    /// A filled and outlined rectangle with rounded corners.
    ///
    /// @param cap band along the upper edge in this colour, [#CAP] high; none where the ink is not visible
    record Box(Rect at, double radius, Ink fill, Stroke stroke, Ink cap) implements Mark {
        /// Height of a cap in chart units.
        public static final double CAP = 5;

        public static Box plain(Rect at, double radius, Ink fill, Stroke stroke) {
            return new Box(at, radius, fill, stroke, Ink.NONE);
        }
    }

    /// An open line of straight pieces.
    record Route(List<Point> points, Stroke stroke) implements Mark {
        public Route {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line must have two points, had " + points.size());
            }
        }
    }

    /// Where a text stands relative to its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// One line of text, already wrapped and shortened to its room.
    ///
    /// @param at place on the base line
    /// @param full the whole text where `shown` is only its beginning
    record Text(Point at, String shown, TextStyle style, Ink ink, Anchor anchor, Optional<String> full)
            implements
                Mark {
        public Text {
            Objects.requireNonNull(shown, "shown text must be given");
        }
    }

    /// A circle, or a pill where wider than high, with a letter or a number in its middle.
    record Badge(Rect at, String letter, TextStyle style, Ink fill, Stroke stroke, Ink ink) implements Mark {}
}
