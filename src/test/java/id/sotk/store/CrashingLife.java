package id.sotk.store;

import id.sotk.edit.Designs;
import id.sotk.edit.Editor;
import java.nio.file.Path;
import java.time.Duration;

/// One life of the program's store in a process of its own: works at random until it is killed, and says each step that
/// is shown as saved.
///
/// Arguments: data folder, design, seed. Lines written: `ready`, then the number of each step done.
final class CrashingLife {

    static final int OFFICIALS = 40;

    /// Snapshots and backups come often, so that lives end in the midst of them.
    static final Habits HASTY = new Habits(9, 30, Duration.ofDays(1), 3, Duration.ofMillis(40));

    private CrashingLife() {}

    public static void main(String[] args) {
        Library library = Library.open(new StoreLocation(Path.of(args[0])), HASTY);
        Editor editor = library.open(Long.parseLong(args[1])).editor();
        RandomWork work = new RandomWork(editor, Long.parseLong(args[2]));
        System.out.println("ready");
        for (int step = 1;; step++) {
            work.step();
            System.out.println(step);
        }
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
