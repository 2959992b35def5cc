package id.sotk.cli;

import id.sotk.cli.work.ExitStatus;
import id.sotk.exchange.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs a verb in this program and keeps what it says.
public final class Terminal {

    private static final Path SAMPLES = Path.of("assets", "samples");

    private Terminal() {}

    /// @param opened the designs the window was asked to open, empty for the opening page
    public record Said(int status, String out, String err, List<Optional<Path>> opened) {

        public List<String> complaints() {
            return err.lines().toList();
        }
    }

    public static Said sotk(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<Optional<Path>> opened = new ArrayList<>();
        String[] arguments = new String[words.length];
        for (int place = 0; place < words.length; place++) {
            arguments[place] = words[place].toString();
        }
        int status = SotkCommand.run((_, design) -> {
            opened.add(design);
            return ExitStatus.FINE;
        }, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Said(status, out.toString().replace("\r\n", "\n"), err.toString(), opened);
    }

    public static Path sample(String name) {
        return SAMPLES.resolve(Samples.file(name));
    }
}
