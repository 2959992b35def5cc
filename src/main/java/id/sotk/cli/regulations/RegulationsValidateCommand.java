package id.sotk.cli.regulations;

import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.RegulationText;
import id.sotk.cli.work.Texts;
import id.sotk.regulation.Profile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk regulations validate FILE`: whether a profile file can be used, and if not, where it is wrong.
@Command(name = "validate", mixinStandardHelpOptions = true)
public final class RegulationsValidateCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "argument.profile")
    private Path file;

    public RegulationsValidateCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        Profile profile = sources.get().ownFrom(file);
        spec.commandLine()
                .getOut()
                .println(texts.get("regulations.valid", file, profile.id(),
                        profile.patterns().size(), profile.mechanisms().size(), profile.clauses().size(),
                        RegulationText.checked(profile)));
        return ExitStatus.FINE;
    }
}
