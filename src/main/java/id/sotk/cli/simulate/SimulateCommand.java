package id.sotk.cli.simulate;

import id.sotk.cli.work.Choice;
import id.sotk.cli.work.DesignSource;
import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.FailOn;
import id.sotk.cli.work.InputFile;
import id.sotk.cli.work.Refused;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.JsonText;
import id.sotk.exchange.events.WalkedLog;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.rules.catalog.Catalog;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Exploration;
import id.sotk.simulation.Walk;
import id.sotk.simulation.WalkScript;
import id.sotk.structure.CarriedDesign;
import id.sotk.structure.Structure;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk simulate FILE --target ID`: a target's way through the three stages, step by step, with what a departure breaks;
/// with `--explore`, what the structure itself breaks whatever is chosen.
@Command(name = "simulate", mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "argument.design")
    private Path file;

    @Option(names = "--target", paramLabel = "ID", descriptionKey = "option.target")
    private String target;

    @Option(names = "--mechanism", paramLabel = "ID", descriptionKey = "option.mechanism")
    private String mechanism;

    @Option(names = "--choices", paramLabel = "FILE", descriptionKey = "option.choices")
    private Path choices;

    @Option(names = "--explore", descriptionKey = "option.explore")
    private boolean explore;

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

    public SimulateCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        if (target == null && !explore) {
            throw new MissingParameterException(spec.commandLine(), spec.findOption("--target"), "");
        }
        Organization organization = new DesignSource(texts).read(file).organization();
        RegulationSource source = sources.get();
        Profile profile = source.find(regulation == null ? organization.identity().regulation() : regulation);
        Structure structure = new CarriedDesign(organization, source.own(organization, profile), profile).structure();
        WalkStart start = new WalkStart(texts, file, structure, Catalog.checker(profile));
        return explore ? explored(start) : walked(start);
    }

    private int walked(WalkStart start) {
        Walk walk = play(start.of(target, mechanism));
        List<CounterExample> met = Exploration.metBy(walk, start.checker());
        write(walk, met);
        return walk.isComplete() && met.isEmpty() ? FailOn.VIOLATION.status(walk.findings()) : ExitStatus.FINDINGS;
    }

    private int explored(WalkStart start) {
        if (choices != null || format == Form.CSV || format == Form.XES) {
            throw new Refused(texts.get("error.explore.alone",
                    choices != null ? "--choices" : "--format " + Choice.word(format)));
        }
        List<Walk> walks = target == null ? start.all(mechanism) : List.of(start.of(target, mechanism));
        Exploration exploration = Exploration.from(walks, start.checker(), (_, _, _) -> true);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Form.JSON) {
            out.println(JsonText.of(new ExploreJson(texts.language()).tree(file, start.profile(), exploration)));
        } else {
            new ExploreText(texts, out).write(exploration);
        }
        return exploration.found().isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private Walk play(Walk start) {
        if (choices == null) {
            return WalkScript.of().play(start);
        }
        try {
            return WalkScript.parse(InputFile.text(texts, choices)).play(start);
        } catch (WalkScript.Refused refused) {
            throw new Refused(choices + ": " + refused.in(texts.language()));
        }
    }

    private void write(Walk walk, List<CounterExample> met) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new SimulateText(texts, out).write(walk, met);
            case JSON -> out.println(JsonText.of(new SimulateJson(texts.language()).tree(file, walk, met)));
            case CSV -> out.print(new WalkedLog(walk, texts.language()).csv());
            case XES -> out.print(new WalkedLog(walk, texts.language()).xes());
        }
    }
}
