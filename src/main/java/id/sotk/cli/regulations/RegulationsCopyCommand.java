package id.sotk.cli.regulations;

import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.Refused;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.Texts;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.regulation.file.ProfileFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk regulations copy ID --to FILE`: the profile of a regulation as a file to be changed, with its schema beside it.
@Command(name = "copy", mixinStandardHelpOptions = true)
public final class RegulationsCopyCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", descriptionKey = "argument.regulation.id")
    private String regulation;

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "option.copy")
    private Path target;

    public RegulationsCopyCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(texts.get("error.target.folder", target));
        }
        String profile = sources.get().source(regulation);
        try {
            ProfileFolder.copy(profile, target);
        } catch (ProfileFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
        spec.commandLine().getOut().println(texts.get("regulations.copied", target));
        return ExitStatus.FINE;
    }
}
