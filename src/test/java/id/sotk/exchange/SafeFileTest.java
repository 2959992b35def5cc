package id.sotk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file holds what it held until the new content is complete.
class SafeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheFormerFile() throws IOException {
        file = Files.writeString(folder.resolve("bagan.svg"), "lama");
    }

    @Test
    void replacesTheFormerFile() throws ExportFault {
        SafeFile.write(file, "baru");

        assertThat(file).hasContent("baru");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void keepsTheFormerFileWhereTheDiskGivesUpHalfWay() {
        assertThatThrownBy(() -> SafeFile.write(file, stream -> {
            stream.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        })).isInstanceOfSatisfying(ExportFault.class,
                fault -> assertThat(fault.detail()).isEqualTo("No space left on device"));

        assertStandsAsBefore();
    }

    @Test
    void keepsTheFormerFileWhereTheWriterFails() {
        assertThatThrownBy(() -> SafeFile.write(file, stream -> {
            stream.write(new byte[1 << 20]);
            throw new IllegalStateException("a mark without a place");
        })).isInstanceOf(IllegalStateException.class);

        assertStandsAsBefore();
    }

    private void assertStandsAsBefore() {
        assertThat(file).hasContent("lama");
        assertThat(folder.toFile().list()).containsExactly("bagan.svg");
    }
}
