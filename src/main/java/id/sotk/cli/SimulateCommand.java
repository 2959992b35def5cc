package id.sotk.cli;

import id.sotk.exchange.JsonText;
import id.sotk.exchange.events.WalkedLog;
import id.sotk.model.Organization;
import id.sotk.model.Target;
import id.sotk.regulation.Mechanism;
import id.sotk.regulation.Profile;
import id.sotk.rules.Checker;
import id.sotk.rules.Structure;
import id.sotk.rules.catalog.Catalog;
import id.sotk.simulation.Walk;
import id.sotk.simulation.WalkScript;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk simulate FILE --target ID`: a target's way through the three stages, step by step, with what a departure breaks.
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "argument.design")
    private Path file;

    @Option(names = "--target", paramLabel = "ID", required = true, descriptionKey = "option.target")
    private String target;

    @Option(names = "--mechanism", paramLabel = "ID", descriptionKey = "option.mechanism")
    private String mechanism;

    @Option(names = "--choices", paramLabel = "FILE", descriptionKey = "option.choices")
    private Path choices;

    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "option.regulation")
    private String regulation;

    @Option(names = "--format", paramLabel = "text|json|csv|xes", descriptionKey = "option.format.simulate")
    private Form format = Form.TEXT;

    /// How the log is written.
    enum Form {
        TEXT,
        JSON,
        CSV,
        XES
    }

    SimulateCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Organization organization = new DesignSource(texts).read(file).organization();
        Profile profile = new RegulationSource(texts)
                .find(regulation == null ? organization.identity().regulation() : regulation);
        Checker checker = Catalog.checker(profile);
        Structure structure = Structure.of(organization, profile);
        Target wanted = target(organization);
        Walk walk = play(Walk.start(structure, checker, wanted, mechanism(structure, wanted)));
        write(walk);
        return FailOn.VIOLATION.status(walk.findings());
    }

    private Target target(Organization organization) {
        return organization.targets()
                .stream()
                .filter(known -> known.id().equals(target) || known.name().equalsIgnoreCase(target))
                .findFirst()
                .orElseThrow(() -> new Refused(organization.targets().isEmpty()
                        ? texts.get("error.target.none", file)
                        : texts.get("error.target.unknown", file, target, listed(organization.targets()
                                .stream()
                                .map(Target::id)
                                .toList()))));
    }

    private Mechanism mechanism(Structure structure, Target wanted) {
        return mechanism == null
                ? Walk.mechanisms(structure, wanted).getFirst()
                : MechanismSource.find(texts, structure.profile(), mechanism);
    }

    private Walk play(Walk start) {
        if (choices == null) {
            return WalkScript.of().play(start);
        }
        try {
            return WalkScript.parse(InputFile.text(texts, choices)).play(start);
        } catch (WalkScript.Refused refused) {
            throw new Refused(choices + ": " + refused.message(texts.locale()));
        }
    }

    private void write(Walk walk) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new SimulateText(texts, out).write(walk);
            case JSON -> out.println(JsonText.of(new SimulateJson(texts.locale()).tree(file, walk)));
            case CSV -> out.print(new WalkedLog(walk, texts.locale()).csv());
            case XES -> out.print(new WalkedLog(walk, texts.locale()).xes());
        }
    }

    private static String listed(List<String> words) {
        return words.stream().limit(12).collect(Collectors.joining(", ")) + (words.size() > 12 ? ", ..." : "");
    }
}
