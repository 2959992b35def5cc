package id.sotk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The root of the command line; on its own it opens the window.
@Command(name = "sotk", mixinStandardHelpOptions = true, version = "SOTK Studio 0.1.0")
public final class SotkCommand implements Callable<Integer> {

    private final Window window;

    /// @param window what opens when no verb is given
    public SotkCommand(Window window) {
        this.window = window;
    }

    /// Runs the verb named by `args`.
    ///
    /// @return the exit status, one of [ExitStatus]
    public static int run(Window window, String... args) {
        var line = new CommandLine(new SotkCommand(window));
        line.setParameterExceptionHandler((problem, _) -> refuse(line, problem));
        line.setExecutionExceptionHandler((problem, _, _) -> refuse(line, problem));
        return line.execute(args);
    }

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Data folder, instead of the user's own (same as -Dsotk.home=DIR).")
    void home(Path folder) {
        System.setProperty("sotk.home", folder.toAbsolutePath().toString());
    }

    @Override
    public Integer call() {
        return window.open(Optional.empty());
    }

    private static int refuse(CommandLine line, Exception problem) {
        var message = Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
        line.getErr().println("sotk: " + message.lines().findFirst().orElse(message));
        return ExitStatus.BAD_INPUT;
    }
}
