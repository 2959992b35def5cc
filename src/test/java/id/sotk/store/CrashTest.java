package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at any moment loses nothing that was shown as saved, and leaves a store that opens.
class CrashTest {

    @TempDir
    Path home;

    @Test
    void fiftyKillsLoseNothingAcknowledged() {
        surviveSideBySide(25, 20_261_125);
    }

    @Test
    @Tag("soak")
    void aThousandKillsLoseNothingAcknowledged() {
        surviveSideBySide(500, 1);
    }

    @Test
    void aSecondWindowIsToldWhileTheFirstIsOpen() throws IOException, InterruptedException {
        Crashes crashes = new Crashes(home);
        Process life = crashes.start(1, Integer.MAX_VALUE);
        try (BufferedReader says = life.inputReader()) {
            assertThat(says.readLine()).isEqualTo("ready");

            assertThat(refusalOfASecondWindow(new StoreLocation(home))).isInstanceOf(StoreInUse.class);
        } finally {
            Crashes.kill(life);
        }
    }

    /// Two stores, each killed this many times, so that both processors have work.
    private void surviveSideBySide(int kills, long seed) {
        CompletableFuture<Void> left = survivor("kiri", kills, seed);
        CompletableFuture<Void> right = survivor("kanan", kills, seed + 1);
        CompletableFuture.allOf(left, right).join();
    }

    private CompletableFuture<Void> survivor(String store, int kills, long seed) {
        return CompletableFuture.runAsync(
                () -> new Crashes(home.resolve(store)).survive(kills, seed),
                command -> Thread.ofPlatform().start(command));
    }

    private static Throwable refusalOfASecondWindow(StoreLocation location) {
        try (Library second = Library.open(location)) {
            return new AssertionError("was opened twice: " + second.designs());
        } catch (StoreFault refusal) {
            return refusal;
        }
    }
}
