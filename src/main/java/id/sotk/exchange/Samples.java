package id.sotk.exchange;

import id.sotk.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The sample designs that come with the program.
public final class Samples {

    private static final List<Sample> SAMPLES = text("samples.txt").lines()
            .filter(line -> !line.startsWith("#"))
            .map(Sample::of)
            .toList();

    /// @param path of the file below the folder of samples, without its ending
    private record Sample(String regulation, String path) {

        static Sample of(String line) {
            int space = line.indexOf(' ');
            return new Sample(line.substring(0, space), line.substring(space + 1));
        }

        String name() {
            return path.substring(path.indexOf('/') + 1);
        }
    }

    private Samples() {}

    /// Names of all samples, those of a regulation together, the one to begin with first.
    public static List<String> names() {
        return SAMPLES.stream().map(Sample::name).toList();
    }

    /// Names of the samples that follow this regulation, the one to begin with first.
    public static List<String> names(String regulation) {
        return SAMPLES.stream()
                .filter(sample -> sample.regulation().equals(regulation))
                .map(Sample::name)
                .toList();
    }

    /// The sample of this name; refuses an unknown one.
    public static Document read(String name) {
        String file = file(name);
        return DesignFile.parse(file, text("/id/sotk/samples/" + file));
    }

    /// Where the sample of this name lies below the folder of samples; refuses an unknown one.
    public static String file(String name) {
        return SAMPLES.stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is called \"" + name + "\""))
                .path()
                + DesignFile.ENDING;
    }

    private static String text(String resource) {
        try (InputStream stream = Samples.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
