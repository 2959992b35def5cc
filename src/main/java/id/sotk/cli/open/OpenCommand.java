package id.sotk.cli.open;

import id.sotk.cli.work.DesignSource;
import id.sotk.cli.work.Texts;
import id.sotk.cli.work.Window;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `sotk open FILE`: the window on a design.
@Command(name = "open", mixinStandardHelpOptions = true)
public final class OpenCommand implements Callable<Integer> {

    private final Texts texts;
    private final Window window;

    @Parameters(paramLabel = "FILE", descriptionKey = "argument.design")
    private Path file;

    public OpenCommand(Texts texts, Window window) {
        this.texts = texts;
        this.window = window;
    }

    /// Reads the design first, so that a wrong file is told here and no empty window opens.
    @Override
    public Integer call() {
        new DesignSource(texts).read(file);
        texts.language().speak();
        return window.open(Optional.of(file));
    }
}
