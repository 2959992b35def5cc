package id.sotk.cli.regulations;

import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.Format;
import id.sotk.cli.work.Paragraph;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.RegulationText;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.JsonText;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.regulation.file.ProfileOutline;
import id.sotk.regulation.file.Regulations;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sotk regulations list`: the regulations that come with the program and one's own.
@Command(name = "list", mixinStandardHelpOptions = true)
public final class RegulationsListCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<RegulationSource> sources;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    public RegulationsListCommand(Texts texts, Supplier<RegulationSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Regulations regulations = sources.get().regulations();
        List<ProfileFault> faults = regulations.faults();
        List<ProfileOutline> outlines = regulations.ids()
                .stream()
                .filter(id -> regulations.file(id).map(Path::toString).stream().noneMatch(file -> isIn(faults, file)))
                .map(regulations::outline)
                .toList();
        switch (format) {
            case TEXT -> outlines.forEach(outline -> write(out, regulations, outline));
            case JSON -> out.println(JsonText.of(tree(outlines)));
        }
        out.flush();
        faults.forEach(fault -> spec.commandLine().getErr().println("sotk: " + fault.in(texts.language())));
        return ExitStatus.FINE;
    }

    private static boolean isIn(List<ProfileFault> faults, String file) {
        return faults.stream().map(ProfileFault::file).anyMatch(file::equals);
    }

    private void write(PrintWriter out, Regulations regulations, ProfileOutline outline) {
        out.println(outline.id() + "  " + outline.identity().shortName().in(texts.language()));
        Paragraph.of("  ").write(out, outline.identity().title().in(texts.language()));
        out.println("  " + RegulationText.contents(texts, outline));
        regulations.file(outline.id()).ifPresent(file -> out.println("  " + texts.get("regulations.own", file)));
    }

    private Map<String, Object> tree(List<ProfileOutline> outlines) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-regulations/1");
        tree.put("regulations", outlines.stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(ProfileOutline outline) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", outline.id());
        tree.put("title", outline.identity().title().in(texts.language()));
        tree.put("region", outline.identity().region());
        tree.put("number", outline.identity().number());
        tree.put("year", outline.identity().year());
        tree.put("effective", String.valueOf(outline.identity().dates().effective()));
        tree.put("patterns", outline.contents().patterns());
        tree.put("mechanisms", outline.contents().mechanisms());
        tree.put("clauses", outline.contents().clauses());
        tree.put("checked", outline.contents().checked());
        return tree;
    }
}
