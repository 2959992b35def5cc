package id.sotk.cli.open;

import id.sotk.cli.work.DesignSource;
import id.sotk.cli.work.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `sotk open FILE`: the window on a design.
@Command(name = "open", mixinStandardHelpOptions = true)
public final class OpenCommand implements Callable<Integer> {

    private final Texts texts;
    private final ToIntFunction<Optional<Path>> window;

    @Parameters(paramLabel = "FILE", descriptionKey = "argument.design")
    private Path file;

    /// @param window opens the window on a design
    public OpenCommand(Texts texts, ToIntFunction<Optional<Path>> window) {
        this.texts = texts;
        this.window = window;
    }

    /// Reads the design first, so that a wrong file is told here and no empty window opens.
    @Override
    public Integer call() {
        new DesignSource(texts).read(file);
        return window.applyAsInt(Optional.of(file));
    }
}
