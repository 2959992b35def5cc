package id.sotk.cli.check;

import id.sotk.cli.work.DesignSource;
import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.FailOn;
import id.sotk.cli.work.Format;
import id.sotk.cli.work.Refused;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.JsonText;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.rules.Checker;
import id.sotk.rules.Finding;
import id.sotk.rules.catalog.Catalog;
import id.sotk.structure.CarriedDesign;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk check FILE...`: the findings on designs, and a status a script can act on.
///
/// A file that cannot be read costs one line on standard error and status 2; the others are still checked.
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    /// By the name of the regulation: a collection of designs reads each profile once.
    private final Map<String, Checker> checkers = new HashMap<>();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "argument.designs")
    private List<Path> files = List.of();

    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "option.regulation")
    private Optional<String> regulation = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "violation|warning|never", descriptionKey = "option.failOn")
    private FailOn failOn = FailOn.VIOLATION;

    @Option(names = "--trace", paramLabel = "LOG", descriptionKey = "option.trace")
    private Path trace;

    @Option(names = "--mechanism", paramLabel = "ID", descriptionKey = "option.mechanism.trace")
    private String mechanism;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "option.on")
    private LocalDate day = LocalDate.now();

    public CheckCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        if (trace != null) {
            return traced();
        }
        if (mechanism != null) {
            throw new Refused(texts.get("error.mechanism.untraced"));
        }
        List<CheckedDesign> designs = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                designs.add(check(file));
            } catch (Refused refusal) {
                refused.put(file.toString(), refusal.getMessage());
            }
        }
        write(designs, refused);
        return refused.isEmpty() ? failOn.status(findings(designs)) : ExitStatus.BAD_INPUT;
    }

    /// Judges an event log in place of the design.
    private int traced() {
        if (files.size() > 1) {
            throw new Refused(texts.get("error.trace.designs"));
        }
        Path file = files.getFirst();
        Document document = new DesignSource(texts).read(file);
        Checker checker = checker(document);
        CarriedDesign carried = new CarriedDesign(
                document.organization(), own(document, checker), checker.profile());
        CheckedTrace checked = CheckedTrace.of(
                texts, new CheckedTrace.Design(file, carried), checker, trace, mechanism);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(JsonText.of(new CheckTraceJson(texts.language(), checked).tree()));
            case TEXT -> new CheckTraceText(texts, out, checked).write();
        }
        return failOn.status(checked.deviations().findings());
    }

    private CheckedDesign check(Path file) {
        Document document = new DesignSource(texts).read(file);
        Checker checker = checker(document);
        return CheckedDesign.of(file, document, own(document, checker), checker);
    }

    private Profile own(Document document, Checker checker) {
        return sources.get().own(document.organization(), checker.profile());
    }

    private Checker checker(Document document) {
        return checkers.computeIfAbsent(
                regulation.orElse(document.organization().identity().regulation()),
                name -> Catalog.checker(sources.get().find(name)).on(day));
    }

    private void write(List<CheckedDesign> designs, Map<String, String> refused) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(JsonText.of(new CheckJson(texts.language()).tree(designs, refused)));
            case TEXT -> writeText(new CheckText(texts, out), designs, out);
        }
        out.flush();
        refused.values().forEach(reason -> spec.commandLine().getErr().println("sotk: " + reason));
    }

    private static void writeText(CheckText text, List<CheckedDesign> designs, PrintWriter out) {
        for (CheckedDesign design : designs) {
            text.write(design);
            if (designs.size() > 1) {
                out.println();
            }
        }
        if (designs.size() > 1) {
            text.total(designs);
        }
    }

    private static List<Finding> findings(List<CheckedDesign> designs) {
        return designs.stream().flatMap(design -> design.findings().stream()).toList();
    }
}
