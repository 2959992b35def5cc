package id.sotk.store;

import java.time.Duration;

/// How often the store makes snapshots and backups.
///
/// @param snapshotEvery edits between two snapshots of a design
/// @param backupEvery edits between two backups in one sitting
/// @param backupAge age of the newest backup from which an edit asks for another
/// @param backupsKept number of backups kept
/// @param flushAfter longest time for which the operating system alone holds an edit
record Habits(int snapshotEvery, int backupEvery, Duration backupAge, int backupsKept, Duration flushAfter) {

    static final Habits USUAL = new Habits(50, 500, Duration.ofDays(1), 5, Duration.ofSeconds(1));
}
