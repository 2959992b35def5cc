package id.sotk.cli.work;

import java.io.PrintWriter;

/// Writes running text in lines of at most 100 columns, the first and the following lines indented alike or not.
public record Paragraph(String first, String following) {

    private static final int WIDTH = 100;

    public static Paragraph of(String indent) {
        return new Paragraph(indent, indent);
    }

    public void write(PrintWriter out, String text) {
        StringBuilder line = new StringBuilder(first);
        int start = line.length();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(following);
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        out.println(line);
    }
}
