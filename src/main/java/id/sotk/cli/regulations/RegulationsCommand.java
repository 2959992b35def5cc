package id.sotk.cli.regulations;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `sotk regulations`: needs one of its own verbs.
@Command(name = "regulations", mixinStandardHelpOptions = true)
public final class RegulationsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new MissingParameterException(spec.commandLine(), List.of(), spec.name());
    }
}
