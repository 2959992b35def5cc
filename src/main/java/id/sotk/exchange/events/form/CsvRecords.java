package id.sotk.exchange.events.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Comma-separated values read exactly, record by record: quoted cells, doubled quotes, line breaks inside quotes, any line ending.
///
/// A record with a stray quotation mark is told as broken, and reading goes on with the line below its first.
final class CsvRecords {

    /// A cell that goes on over more lines is taken for one whose quotation mark was never closed.
    private static final int TALLEST = 200;

    private final BufferedReader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int line;

    /// A record with the line it begins at; broken where its quotation marks do not pair.
    record Line(int number, List<String> cells, boolean broken) {

        boolean isBlank() {
            return !broken && cells.stream().allMatch(String::isBlank);
        }
    }

    CsvRecords(BufferedReader reader) {
        this.reader = reader;
    }

    /// The line that comes next, which stays to be read; empty at the end.
    Optional<String> peek() throws IOException {
        String next = read();
        if (next != null) {
            ahead.addFirst(next);
        }
        return Optional.ofNullable(next);
    }

    /// Steps over a line.
    void skip() throws IOException {
        read();
        line++;
    }

    /// The next record; empty at the end.
    Optional<Line> next(char separator) throws IOException {
        String first = read();
        if (first == null) {
            return Optional.empty();
        }
        int number = ++line;
        Deque<String> taken = new ArrayDeque<>();
        StringBuilder text = new StringBuilder(first);
        Parse parse = new Parse(text, separator);
        while (parse.state() == State.OPEN && taken.size() < TALLEST) {
            String more = read();
            if (more == null) {
                break;
            }
            taken.addLast(more);
            text.append('\n').append(more);
            parse = new Parse(text, separator);
        }
        if (parse.state() == State.WHOLE) {
            line += taken.size();
            return Optional.of(new Line(number, parse.cells(), false));
        }
        while (!taken.isEmpty()) {
            ahead.addFirst(taken.removeLast());
        }
        return Optional.of(new Line(number, List.of(), true));
    }

    private String read() throws IOException {
        return ahead.isEmpty() ? reader.readLine() : ahead.removeFirst();
    }

    /// How far the text of a record goes.
    private enum State {
        WHOLE,
        /// A quotation mark waits for its other half.
        OPEN,
        /// Something follows a closed quotation.
        STRAY
    }

    /// The text of a record taken apart.
    private static final class Parse {

        private final CharSequence text;
        private final char separator;
        private final List<String> cells = new ArrayList<>();
        private final State state;
        private int place;

        Parse(CharSequence text, char separator) {
            this.text = text;
            this.separator = separator;
            this.state = parse();
        }

        List<String> cells() {
            return cells;
        }

        State state() {
            return state;
        }

        private State parse() {
            do {
                if (place < text.length() && text.charAt(place) == '"') {
                    place++;
                    if (!quoted()) {
                        return State.OPEN;
                    }
                } else {
                    plain();
                }
            } while (skip(separator));
            return place == text.length() ? State.WHOLE : State.STRAY;
        }

        private void plain() {
            int start = place;
            while (place < text.length() && text.charAt(place) != separator) {
                place++;
            }
            cells.add(text.subSequence(start, place).toString());
        }

        /// Whether the quotation is closed.
        private boolean quoted() {
            StringBuilder cell = new StringBuilder();
            while (place < text.length()) {
                char here = text.charAt(place++);
                if (here != '"') {
                    cell.append(here);
                } else if (skip('"')) {
                    cell.append('"');
                } else {
                    return cells.add(cell.toString());
                }
            }
            return false;
        }

        private boolean skip(char wanted) {
            boolean there = place < text.length() && text.charAt(place) == wanted;
            place += there ? 1 : 0;
            return there;
        }
    }
}
