package id.sotk;

import id.sotk.cli.SotkCommand;
import id.sotk.cli.work.ExitStatus;
import id.sotk.language.Bundle;
import id.sotk.store.Session;
import id.sotk.store.StoreFault;
import id.sotk.ui.window.StudioApp;
import java.nio.file.Path;
import java.util.Optional;

/// Starts the studio: the window without arguments, a verb of the command line with them.
///
/// The system property `sotk.home`, or the option `--home DIR`, names the data folder instead of the user's own;
/// `sotk.language` chooses `id` (the default) or `en`.
public final class Main {

    private Main() {}

    /// Ends the process with one of [ExitStatus].
    public static void main(String[] args) {
        System.exit(args.length == 0
                ? openWindow(Session.of(System.getProperties(), System.getenv()), Optional.empty())
                : SotkCommand.run(Main::openWindow, args));
    }

    private static int openWindow(Session session, Optional<Path> design) {
        if (lacksDisplay()) {
            return refuseWithoutDisplay(session);
        }
        try {
            return StudioApp.open(session, design);
        } catch (UnsupportedOperationException _) { // JavaFX: "Unable to open DISPLAY"
            return refuseWithoutDisplay(session);
        } catch (StoreFault unusable) {
            System.err.println(unusable.in(session.language()));
            return ExitStatus.BAD_INPUT;
        }
    }

    private static int refuseWithoutDisplay(Session session) {
        System.err.println(Bundle.of("messages", session.language()).get("start.noDisplay"));
        return ExitStatus.BAD_INPUT;
    }

    private static boolean lacksDisplay() {
        return System.getProperty("os.name").startsWith("Linux")
                && System.getenv().getOrDefault("DISPLAY", "").isBlank()
                && !"Headless".equals(System.getProperty("glass.platform"));
    }
}
