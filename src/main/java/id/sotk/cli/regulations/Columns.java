package id.sotk.cli.regulations;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Writes two texts side by side, each wrapped in its own half of a line of 100 columns.
record Columns(String indent) {

    private static final int WIDTH = 100;
    private static final String BETWEEN = " | ";

    void write(PrintWriter out, String left, String right) {
        int width = (WIDTH - indent.length() - BETWEEN.length()) / 2;
        List<String> first = lines(left, width);
        List<String> second = lines(right, width);
        for (int line = 0; line < Math.max(first.size(), second.size()); line++) {
            String begin = line < first.size() ? first.get(line) : "";
            String end = line < second.size() ? second.get(line) : "";
            out.println((indent + begin + " ".repeat(width - begin.length()) + BETWEEN + end).stripTrailing());
        }
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word.length() > width ? word.substring(0, width) : word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
