package id.sotk.cli;

import id.sotk.cli.check.CheckCommand;
import id.sotk.cli.export.ExportCommand;
import id.sotk.cli.open.OpenCommand;
import id.sotk.cli.regulations.RegulationsCommand;
import id.sotk.cli.regulations.RegulationsCompareCommand;
import id.sotk.cli.regulations.RegulationsCopyCommand;
import id.sotk.cli.regulations.RegulationsListCommand;
import id.sotk.cli.regulations.RegulationsShowCommand;
import id.sotk.cli.regulations.RegulationsValidateCommand;
import id.sotk.cli.simulate.SimulateCommand;
import id.sotk.cli.work.ExitStatus;
import id.sotk.cli.work.Refused;
import id.sotk.cli.work.RegulationSource;
import id.sotk.cli.work.Texts;
import id.sotk.cli.work.Window;
import id.sotk.language.Language;
import id.sotk.store.Session;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/// The root of the command line; on its own it opens the window.
@Command(name = "sotk", mixinStandardHelpOptions = true, version = "SOTK Studio 0.1.0")
public final class SotkCommand implements Callable<Integer> {

    private final Texts texts;
    private final Window window;
    private Session session;

    private SotkCommand(Texts texts, Window window) {
        this.texts = texts;
        this.window = window;
        this.session = started().withLanguage(texts.language());
    }

    /// Runs the verb named by `args` on the program's own terminal.
    ///
    /// @return the exit status, one of [ExitStatus]
    public static int run(Window window, String... args) {
        return run(window, writer(System.out), writer(System.err), args);
    }

    /// Runs the verb named by `args`, writing to `out` and `err`.
    ///
    /// @return the exit status, one of [ExitStatus]
    static int run(Window window, PrintWriter out, PrintWriter err, String... args) {
        Texts texts = Texts.in(language(args));
        CommandLine line = line(window, texts);
        line.setOut(out).setErr(err);
        line.setParameterExceptionHandler((problem, _) -> refuse(line, reason(texts, problem)));
        line.setExecutionExceptionHandler((problem, _, _) -> refuse(line, reason(texts, problem)));
        int status = line.execute(args);
        out.flush();
        return status;
    }

    private static CommandLine line(Window window, Texts texts) {
        SotkCommand sotk = new SotkCommand(texts, window);
        CommandLine regulations = new CommandLine(new RegulationsCommand())
                .addSubcommand(new RegulationsListCommand(texts, sotk::source))
                .addSubcommand(new RegulationsShowCommand(texts, sotk::source))
                .addSubcommand(new RegulationsCopyCommand(texts, sotk::source))
                .addSubcommand(new RegulationsCompareCommand(texts, sotk::source))
                .addSubcommand(new RegulationsValidateCommand(texts, sotk::source));
        CommandLine line = new CommandLine(sotk)
                .addSubcommand(new OpenCommand(texts, sotk::open))
                .addSubcommand(new CheckCommand(texts, sotk::source))
                .addSubcommand(new SimulateCommand(texts, sotk::source))
                .addSubcommand(new ExportCommand(texts, sotk::source))
                .addSubcommand(regulations);
        line.setResourceBundle(texts.resources());
        line.setUsageHelpWidth(100);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.get("usage.verb"));
        regulations.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.get("usage.verb"));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Language.class, tag -> Language.tagged(tag.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(tag)));
        return line;
    }

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.home")
    void home(Path folder) {
        session = session.withHome(folder);
    }

    @Option(names = "--profile", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "option.profile")
    void profiles(List<Path> files) {
        session = session.withProfiles(files);
    }

    @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private Language language = Language.INDONESIAN;

    @Override
    public Integer call() {
        return open(Optional.empty());
    }

    private int open(Optional<Path> design) {
        return window.open(session, design);
    }

    private RegulationSource source() {
        return new RegulationSource(texts, session);
    }

    private static int refuse(CommandLine line, String reason) {
        line.getErr().println("sotk: " + reason);
        return ExitStatus.BAD_INPUT;
    }

    private static String reason(Texts texts, Exception problem) {
        return switch (problem) {
            case ParameterException wrong -> new Usage(texts).explain(wrong);
            case Refused refused -> refused.getMessage();
            default -> texts.get("error.unexpected", String.valueOf(problem).lines().findFirst().orElse(""));
        };
    }

    /// The language asked for, needed before anything is parsed: help and complaints are written in it too.
    private static Language language(String... args) {
        List<String> words = List.of(args);
        int place = words.lastIndexOf("--lang");
        if (place >= 0 && place + 1 < words.size()) {
            return spoken(words.get(place + 1));
        }
        return words.stream()
                .filter(word -> word.startsWith("--lang="))
                .map(word -> word.substring("--lang=".length()))
                .findFirst()
                .map(SotkCommand::spoken)
                .orElse(started().language());
    }

    /// What the run was started with, before its options are read.
    private static Session started() {
        return Session.of(System.getProperties(), System.getenv());
    }

    private static Language spoken(String tag) {
        return Language.tagged(tag.toLowerCase(Locale.ROOT)).orElse(Language.INDONESIAN);
    }

    /// UTF-8 into files and pipes; a terminal gets the encoding it speaks, where that is more than ASCII.
    private static PrintWriter writer(PrintStream stream) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean ascii = stream.charset().equals(StandardCharsets.US_ASCII);
        Charset charset = terminal && !ascii ? stream.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
