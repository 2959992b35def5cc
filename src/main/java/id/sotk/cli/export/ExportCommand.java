package id.sotk.cli.export;

import id.sotk.cli.work.DesignSource;
import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.Refused;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.ChartSheet;
import id.sotk.exchange.ChartWriter;
import id.sotk.exchange.ExportFault;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.scene.Theme;
import id.sotk.scene.sheet.PageFormat.Orientation;
import id.sotk.scene.sheet.PageFormat.Paper;
import id.sotk.scene.sheet.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk export FILE --to OUT`: the chart on one page, as SVG, PDF or PNG.
@Command(name = "export", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private static final int COARSEST = 36;
    private static final int FINEST = 1200;

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "argument.design")
    private Path file;

    @Option(names = "--to", paramLabel = "OUT", required = true, descriptionKey = "option.to")
    private Path target;

    @Option(names = "--page", paramLabel = "F4|A4|A3", descriptionKey = "option.page")
    private Paper page = Paper.F4;

    @ArgGroup
    private Turn turn = new Turn();

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "option.dpi")
    private int dpi = 150;

    @Option(names = "--theme", paramLabel = "print|light|dark", descriptionKey = "option.theme")
    private Theme theme = Theme.PRINT;

    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "option.regulation")
    private String regulation;

    /// Upright or sideways; neither leaves it to the chart.
    static final class Turn {

        @Option(names = "--landscape", descriptionKey = "option.landscape")
        private boolean landscape;

        @Option(names = "--portrait", descriptionKey = "option.portrait")
        private boolean portrait;

        Optional<Orientation> orientation() {
            if (landscape) {
                return Optional.of(Orientation.LANDSCAPE);
            }
            return portrait ? Optional.of(Orientation.PORTRAIT) : Optional.empty();
        }
    }

    public ExportCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        if (dpi < COARSEST || dpi > FINEST) {
            throw new Refused(texts.get("error.dpi", dpi, COARSEST, FINEST));
        }
        refuseUnusableTarget();
        Document document = new DesignSource(texts).read(file);
        Profile profile = sources.get()
                .find(regulation == null ? document.organization().identity().regulation() : regulation);
        write(new ChartSheet(Optional.of(page), turn.orientation(), theme, texts.language())
                .of(document, profile, LocalDate.now()));
        spec.commandLine().getOut().println(texts.get("export.done", target));
        return ExitStatus.FINE;
    }

    private void write(Sheet sheet) {
        try {
            ChartWriter.forFile(target, dpi).write(sheet, target);
        } catch (ExportFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }

    /// Before any work is done: the ending must be known and the folder there.
    private void refuseUnusableTarget() {
        try {
            ChartWriter.forFile(target, dpi);
        } catch (ExportFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(texts.get("error.target.folder", target));
        }
        if (Files.isDirectory(target)) {
            throw new Refused(texts.get("error.target.directory", target));
        }
    }
}
