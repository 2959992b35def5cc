package id.sotk;

import id.sotk.cli.SotkCommand;
import id.sotk.cli.work.ExitStatus;
import id.sotk.language.Bundle;
import id.sotk.language.Language;
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
        System.exit(args.length == 0 ? openWindow(Optional.empty()) : SotkCommand.run(Main::openWindow, args));
    }

    private static int openWindow(Optional<Path> design) {
        if (lacksDisplay()) {
            return refuseWithoutDisplay();
        }
        try {
            return StudioApp.open(design);
        } catch (UnsupportedOperationException _) { // JavaFX: "Unable to open DISPLAY"
            return refuseWithoutDisplay();
        } catch (StoreFault unusable) {
            System.err.println(unusable.getMessage());
            return ExitStatus.BAD_INPUT;
        }
    }

    private static int refuseWithoutDisplay() {
        System.err.println(Bundle.of("messages", Language.spoken()).get("start.noDisplay"));
        return ExitStatus.BAD_INPUT;
    }

    private static boolean lacksDisplay() {
        return System.getProperty("os.name").startsWith("Linux")
                && System.getenv().getOrDefault("DISPLAY", "").isBlank()
                && !"Headless".equals(System.getProperty("glass.platform"));
    }
}
