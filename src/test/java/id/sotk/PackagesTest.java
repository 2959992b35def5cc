package id.sotk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every room tells its visitor what it does, what it may use and where to start.
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java/id/sotk");

    @ParameterizedTest
    @MethodSource("packages")
    void introducesItselfInThreeLines(Path folder) throws IOException {
        var introduction = folder.resolve("package-info.java");

        assertThat(introduction).exists();
        assertThat(Files.readAllLines(introduction).stream().filter(line -> line.startsWith("///")))
                .hasSize(3);
    }

    @Test
    void findsTheSources() throws IOException {
        assertThat(packages()).contains(SOURCES);
    }

    static Stream<Path> packages() throws IOException {
        try (var paths = Files.walk(SOURCES)) {
            return paths.filter(Files::isDirectory).filter(holdsJava()).toList().stream();
        }
    }

    private static Predicate<Path> holdsJava() {
        return folder -> {
            var files = folder.toFile().list((_, name) -> name.endsWith(".java"));
            return files != null && files.length > 0;
        };
    }
}
