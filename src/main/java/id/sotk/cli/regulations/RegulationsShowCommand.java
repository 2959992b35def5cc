package id.sotk.cli.regulations;

import id.sotk.cli.work.Choice;
import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.Format;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.RegulationText;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.JsonText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Clause;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sotk regulations show ID`: what a regulation says, or how much of it the program checks.
@Command(name = "show", mixinStandardHelpOptions = true)
public final class RegulationsShowCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", descriptionKey = "argument.regulation")
    private String regulation;

    @Option(names = "--coverage", descriptionKey = "option.coverage")
    private boolean coverage;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    public RegulationsShowCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        Profile profile = sources.get().find(regulation);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> write(profile, out);
            case JSON -> out.println(JsonText.of(tree(profile)));
        }
        return ExitStatus.FINE;
    }

    private void write(Profile profile, PrintWriter out) {
        if (coverage) {
            new CoverageText(texts, out).write(profile);
        } else {
            new RegulationText(texts, out).write(profile);
        }
    }

    private Map<String, Object> tree(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-regulation/1");
        tree.put("id", profile.id());
        tree.put("title", profile.identity().title().in(texts.language()));
        tree.put("patterns", profile.patterns()
                .stream()
                .map(pattern -> named(pattern.id(),
                        pattern.name().in(texts.language())))
                .toList());
        tree.put("mechanisms", profile.mechanisms()
                .stream()
                .map(mechanism -> named(mechanism.id(),
                        mechanism.name().in(texts.language())))
                .toList());
        tree.put("clauses", profile.clauses().stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Clause clause) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", clause.id());
        tree.put("severity", Choice.word(clause.severity()));
        tree.put("statement", clause.statement().in(texts.language()));
        tree.put("article", clause.citation().address());
        tree.put("quotation", clause.citation().quotation());
        switch (clause.treatment()) {
            case Clause.Checked checked -> {
                tree.put("treatment", "checked");
                tree.put("rule", checked.rule());
            }
            case Clause.Permission permission -> {
                tree.put("treatment", "permission");
                tree.put("reason", permission.reason().in(texts.language()));
            }
            case Clause.Judgement judgement -> {
                tree.put("treatment", "judgement");
                tree.put("reason", judgement.reason().in(texts.language()));
            }
        }
        return tree;
    }

    private static Map<String, Object> named(String id, String name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("name", name);
        return tree;
    }
}
