package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A disk without room costs the edit that does not fit, and nothing before it.
///
/// A file that may not grow stands for the disk.
@EnabledOnOs({OS.LINUX, OS.MAC})
class FullDiskTest {

    @TempDir
    Path home;

    private Crashes lives;

    @BeforeEach
    void keepADesign() {
        lives = new Crashes(home);
    }

    @Test
    void theEditThatDoesNotFitIsSaidToBeUnsavedAndThoseBeforeItAreKept() throws IOException, InterruptedException {
        for (int life = 0; life < 3; life++) {
            assertThat(lives.liveWithin(size() + 100_000, life)).contains("check free space").contains(home.toString());
        }
        assertThat(files()).noneMatch(name -> name.contains("damaged"));
    }

    @Test
    void aStartWithoutRoomIsSaidAndLeavesTheFileInPlace() throws IOException, InterruptedException {
        assertThat(lives.liveWithin(size(), 1)).contains("check free space").contains(home.toString());
        assertThat(files()).noneMatch(name -> name.contains("damaged"));
    }

    private long size() throws IOException {
        return Files.size(new StoreLocation(home).databaseFile());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
