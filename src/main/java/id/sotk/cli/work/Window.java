package id.sotk.cli.work;

import id.sotk.store.Session;
import java.nio.file.Path;
import java.util.Optional;

/// Opens the studio's window and returns once the user has closed it; the command line knows no more of it.
@FunctionalInterface
public interface Window {

    /// @param session what the run works with
    /// @param design the design file to open, or empty for the opening page
    /// @return the exit status
    int open(Session session, Optional<Path> design);
}
