package id.sotk.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A line of a sample's plan with the lines indented below it; the fields of a line stand between bars.
public record Outline(List<String> fields, List<Outline> below) {

    /// Reads the lines of a resource beside this class, leaving out blank ones and remarks.
    static List<String> lines(String resource) {
        try (InputStream stream = Outline.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("there is no plan " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /// The plan in a resource, as the lines that are not indented.
    public static List<Outline> read(String resource) {
        Outline root = new Outline(List.of(), new ArrayList<>());
        Deque<Outline> open = new ArrayDeque<>(List.of(root));
        for (String line : lines(resource)) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            while (open.size() > depth + 1) {
                open.pop();
            }
            Outline read = new Outline(fields(line), new ArrayList<>());
            open.peek().below().add(read);
            open.push(read);
        }
        return root.below();
    }

    private static List<String> fields(String line) {
        return List.of(line.strip().split("\\s*\\|\\s*"));
    }

    /// The word the line begins with.
    public String keyword() {
        return fields.getFirst().split(" ", 2)[0];
    }

    /// What follows the keyword in the first field; empty where nothing does.
    public String subject() {
        String[] words = fields.getFirst().split(" ", 2);
        return words.length < 2 ? "" : words[1];
    }

    String field(int index) {
        return fields.get(index);
    }
}
