package id.sotk.cli.regulations;

import id.sotk.cli.work.DesignSource;
import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.Format;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.JsonText;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.regulation.comparison.Comparison;
import id.sotk.rules.RegulationChange;
import id.sotk.rules.catalog.Catalog;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk regulations compare A B`: two regulations side by side, and what changing from A to B means for a design.
@Command(name = "compare", mixinStandardHelpOptions = true)
public final class RegulationsCompareCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "argument.regulation.first")
    private String first;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "argument.regulation.second")
    private String second;

    @Option(names = "--for", paramLabel = "FILE", descriptionKey = "option.for")
    private Optional<Path> design = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    public RegulationsCompareCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        RegulationSource source = sources.get();
        Comparison comparison = Comparison.of(source.find(first), source.find(second));
        Optional<ChangedDesign> changed = design.map(file -> change(file, comparison, source));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new ComparisonText(texts, out).write(comparison, changed);
            case JSON -> out.println(JsonText.of(new ComparisonJson(texts.language()).tree(comparison, changed)));
        }
        return ExitStatus.FINE;
    }

    private ChangedDesign change(Path file, Comparison comparison, RegulationSource source) {
        Document document = new DesignSource(texts).read(file);
        Profile own = source.own(document.organization(), comparison.first(), comparison.second());
        return new ChangedDesign(file, document.organization(), RegulationChange.of(
                document.organization(), own,
                Catalog.checker(comparison.first()), Catalog.checker(comparison.second())));
    }
}
