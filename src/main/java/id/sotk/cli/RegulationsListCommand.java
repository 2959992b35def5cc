package id.sotk.cli;

import id.sotk.exchange.JsonText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.Profiles;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sotk regulations list`: the regulations that come with the program.
@Command(name = "list", mixinStandardHelpOptions = true)
final class RegulationsListCommand implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    RegulationsListCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Profile> profiles = Profiles.all();
        switch (format) {
            case TEXT -> profiles.forEach(profile -> write(out, profile));
            case JSON -> out.println(JsonText.of(tree(profiles)));
        }
        return ExitStatus.FINE;
    }

    private void write(PrintWriter out, Profile profile) {
        out.println(profile.id() + "  " + profile.identity().shortName().in(texts.locale()));
        Paragraph.of("  ").write(out, profile.identity().title().in(texts.locale()));
        out.println("  " + texts.get("regulations.contents", profile.identity().region(),
                RegulationText.date(texts, profile.identity().dates().effective()), profile.patterns().size(),
                profile.mechanisms().size(), profile.clauses().size(), RegulationText.checked(profile)));
    }

    private Map<String, Object> tree(List<Profile> profiles) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "sotk-regulations/1");
        tree.put("regulations", profiles.stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", profile.id());
        tree.put("title", profile.identity().title().in(texts.locale()));
        tree.put("region", profile.identity().region());
        tree.put("number", profile.identity().number());
        tree.put("year", profile.identity().year());
        tree.put("effective", String.valueOf(profile.identity().dates().effective()));
        tree.put("patterns", profile.patterns().size());
        tree.put("mechanisms", profile.mechanisms().size());
        tree.put("clauses", profile.clauses().size());
        tree.put("checked", RegulationText.checked(profile));
        return tree;
    }
}
