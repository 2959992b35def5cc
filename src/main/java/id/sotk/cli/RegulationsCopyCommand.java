package id.sotk.cli;

import id.sotk.regulation.ProfileFault;
import id.sotk.regulation.ProfileFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk regulations copy ID --to FILE`: the profile of a regulation as a file to be changed, with its schema beside it.
@Command(name = "copy", mixinStandardHelpOptions = true)
final class RegulationsCopyCommand implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", descriptionKey = "argument.regulation.id")
    private String regulation;

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "option.copy")
    private Path target;

    RegulationsCopyCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(texts.get("error.target.folder", target));
        }
        String profile = new RegulationSource(texts).source(regulation);
        try {
            ProfileFolder.copy(profile, target);
        } catch (ProfileFault fault) {
            throw new Refused(fault.message(texts.locale()));
        }
        spec.commandLine().getOut().println(texts.get("regulations.copied", target));
        return ExitStatus.FINE;
    }
}
