package id.sotk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import id.sotk.edit.History;
import id.sotk.edit.Journal;
import id.sotk.edit.command.Command;
import id.sotk.model.Document;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A store whose processes are killed one after the other, with a mirror in memory of what it must hold.
final class Crashes {

    private final Path home;
    private final long design;
    private final Mirror mirror = new Mirror();

    Crashes(Path home) {
        this.home = home;
        this.design = CrashingLife.begin(new StoreLocation(home));
    }

    /// Kills this many lives at random moments, and after each compares the store with what was acknowledged.
    void survive(int kills, long seed) {
        Random random = new Random(seed);
        long acknowledged = 0;
        for (int life = 0; life < kills; life++) {
            int steps = liveAndDie(life, random);
            acknowledged += steps;
            compare(mirror.work(life, steps));
        }
        compareHistory();
        assertThat(acknowledged).isGreaterThan(kills * 5L);
    }

    /// Nothing acknowledged is missing: the store holds the mirror's state, or that after the one step under way.
    private void compare(RandomWork mirrored) {
        try (Library library = Library.open(new StoreLocation(home), CrashingLife.HASTY)) {
            assertThat(library.notice()).isEmpty();
            StoredDesign stored = library.open(design);
            State held = State.of(stored.editor(), stored.journal());
            if (!held.equals(mirror.state())) {
                mirrored.step();
            }
            assertThat(held).isEqualTo(mirror.state());
        }
    }

    /// Every edit ever remembered is still there, in force or not.
    private void compareHistory() {
        try (Library library = Library.open(new StoreLocation(home), CrashingLife.HASTY)) {
            Journal stored = library.open(design).journal();
            assertThat(stored.length()).isEqualTo(mirror.history.length());
            for (int index = 0; index < stored.length(); index++) {
                assertThat(stored.edit(index)).isEqualTo(mirror.history.edit(index));
            }
        }
    }

    /// @return how many steps the life said were saved before it was killed
    private int liveAndDie(int seed, Random random) {
        try {
            Process life = start(seed, 5 + seed * 7 % 50);
            int steps = heard(life, random);
            assertThat(Files.readString(errors().toPath())).isEmpty();
            return steps;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("a life could not be started or heard", failed);
        }
    }

    private static int heard(Process life, Random random) throws IOException, InterruptedException {
        int steps = 0;
        try (BufferedReader says = life.inputReader()) {
            if (random.nextInt(8) == 0) {
                life.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
            } else {
                int enough = 1 + random.nextInt(60);
                String line = says.readLine();
                while (line != null && steps < enough && !line.equals(CrashingLife.CLOSING)) {
                    steps = Math.max(steps, number(line));
                    line = steps < enough ? says.readLine() : line;
                }
                if (CrashingLife.CLOSING.equals(line)) {
                    life.waitFor(random.nextInt(80), TimeUnit.MILLISECONDS);
                }
            }
            life.toHandle().destroyForcibly();
            for (String line = says.readLine(); line != null; line = says.readLine()) {
                steps = Math.max(steps, number(line));
            }
        } finally {
            kill(life);
        }
        return steps;
    }

    /// Lives where no file can become longer than this, and compares the store with what was acknowledged.
    ///
    /// @return the last word of the life
    String liveWithin(long bytes, int seed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f $0; exec \"$@\"", bytes / 512 + ""));
        command.addAll(command(seed, Integer.MAX_VALUE));
        Process life = new ProcessBuilder(command).redirectError(errors()).start();
        int steps = 0;
        String last = "";
        try (BufferedReader says = life.inputReader()) {
            for (String line = says.readLine(); line != null; line = says.readLine()) {
                steps = Math.max(steps, number(line));
                last = line;
            }
        } finally {
            kill(life);
        }
        assertThat(Files.readString(errors().toPath())).isEmpty();
        compare(mirror.work(seed, steps));
        return last;
    }

    /// @param sitting steps after which the life closes the store
    Process start(long seed, int sitting) throws IOException {
        return new ProcessBuilder(command(seed, sitting)).redirectError(errors()).start();
    }

    private List<String> command(long seed, int sitting) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingLife.class.getName(), home.toString(), String.valueOf(design), String.valueOf(seed),
                String.valueOf(sitting));
    }

    /// The number of a step; a line cut short by the kill is a smaller one.
    private static int number(String line) {
        return line.isBlank() || Character.isLetter(line.charAt(0)) ? 0 : Integer.parseInt(line);
    }

    static void kill(Process life) throws InterruptedException {
        life.destroyForcibly();
        life.waitFor();
    }

    private File errors() {
        return home.resolve("errors.txt").toFile();
    }

    /// All that a user sees of a design and of what can be taken back and done again.
    private record State(
            Document document, int position, int length, Optional<Command> undoable, Optional<Command> redoable) {

        static State of(Editor editor, Journal journal) {
            return new State(editor.document(), journal.position(), journal.length(), editor.undoable(),
                    editor.redoable());
        }
    }

    /// The same work done in memory, where nothing can be lost.
    private static final class Mirror {

        private final History history = new History();
        private final Editor editor = new Editor(Designs.withOfficials(CrashingLife.OFFICIALS), history);

        /// Does the first steps of a life.
        ///
        /// @return the work, to be continued
        RandomWork work(long seed, int steps) {
            RandomWork work = new RandomWork(editor, seed);
            for (int step = 0; step < steps; step++) {
                work.step();
            }
            return work;
        }

        State state() {
            return State.of(editor, history);
        }
    }
}
