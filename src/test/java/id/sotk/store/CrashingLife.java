package id.sotk.store;

import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import id.sotk.language.Language;
import java.nio.file.Path;
import java.time.Duration;

/// One life of the program's store in a process of its own: works at random, says each step that is shown as
/// saved, and closes the store unless it is killed before.
///
/// Arguments: data folder, design, seed, number of steps. Lines written: `ready`, then the number of each step done, at
/// last `closing` where it lives long enough to close the store, or the sentence that says why it cannot live on.
final class CrashingLife {

    static final int OFFICIALS = 40;

    static final String CLOSING = "closing";

    /// Snapshots and backups come often, so that lives end in the midst of them.
    static final Habits HASTY = new Habits(9, 30, Duration.ofDays(1), 3, Duration.ofMillis(40));

    private CrashingLife() {}

    public static void main(String[] args) {
        try {
            live(args);
        } catch (StoreFault fault) {
            System.out.println(fault.in(Language.ENGLISH));
        }
    }

    private static void live(String... args) {
        Library library = Library.open(new StoreLocation(Path.of(args[0])), HASTY);
        Editor editor = library.open(Long.parseLong(args[1])).editor();
        RandomWork work = new RandomWork(editor, Long.parseLong(args[2]));
        int sitting = Integer.parseInt(args[3]);
        System.out.println("ready");
        for (int step = 1; step <= sitting; step++) {
            work.step();
            System.out.println(step);
        }
        System.out.println(CLOSING);
        library.close();
    }

    /// Makes the store with the design that all lives work at.
    ///
    /// @return identifier of the design
    static long begin(StoreLocation location) {
        try (Library library = Library.open(location, HASTY)) {
            return library.create(Designs.withOfficials(OFFICIALS)).id();
        }
    }
}
