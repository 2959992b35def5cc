package id.sotk.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Wraps and shortens texts to the room there is.
final class TextFit {

    private static final String ELLIPSIS = "…";
    private static final Pattern TITLED = Pattern.compile("(?i)(prof|dr|drg|drs|dra|ir|h|hj)\\.? .+");

    private final TextMeasurer measurer;

    TextFit(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    double width(String text, TextStyle style) {
        return measurer.width(text, style);
    }

    /// The text in at most two lines; whatever does not fit ends in an ellipsis.
    List<String> twoLines(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return List.of(text);
        }
        int split = lastFitting(text, style, room);
        if (split < 0) {
            return List.of(shorten(text, style, room));
        }
        return List.of(text.substring(0, split), shorten(text.substring(split + 1), style, room));
    }

    /// The text in at most three lines, for paper, which has no tooltip for the rest.
    List<String> threeLines(String text, TextStyle style, double room) {
        List<String> two = twoLines(text, style, room);
        int split = two.getLast().endsWith(ELLIPSIS) ? lastFitting(text, style, room) : -1;
        if (split < 0) {
            return two;
        }
        List<String> lines = new ArrayList<>();
        lines.add(text.substring(0, split));
        lines.addAll(twoLines(text.substring(split + 1), style, room));
        return lines;
    }

    /// The last space before which the text still fits, or -1; evens out two lines where both fit.
    private int lastFitting(String text, TextStyle style, double room) {
        int best = -1;
        double bestWidth = Double.POSITIVE_INFINITY;
        int fallback = -1;
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            double before = width(text.substring(0, space), style);
            if (before > room) {
                break;
            }
            fallback = space;
            double longer = Math.max(before, width(text.substring(space + 1), style));
            if (longer <= room && longer < bestWidth) {
                best = space;
                bestWidth = longer;
            }
        }
        return best >= 0 ? best : fallback;
    }

    /// The text, or as much of it as fits before an ellipsis.
    String shorten(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        double left = room - width(ELLIPSIS, style);
        int end = text.length();
        while (end > 1 && width(text.substring(0, end), style) > left) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// The first candidate that fits, or the last one shortened.
    String firstFitting(List<String> candidates, TextStyle style, double room) {
        for (String candidate : candidates) {
            if (width(candidate, style) <= room) {
                return candidate;
            }
        }
        return shorten(candidates.getLast(), style, room);
    }

    /// A name without what stands after its first comma, and without the titles before it.
    static List<String> names(String name) {
        List<String> names = new ArrayList<>();
        names.add(name);
        int comma = name.indexOf(',');
        String bare = comma > 0 ? name.substring(0, comma) : name;
        names.add(bare);
        String untitled = bare;
        while (TITLED.matcher(untitled).matches()) {
            untitled = untitled.substring(untitled.indexOf(' ') + 1);
        }
        names.add(untitled);
        return names;
    }

    static Optional<String> whole(String shown, String full) {
        return shown.equals(full) ? Optional.empty() : Optional.of(full);
    }
}
