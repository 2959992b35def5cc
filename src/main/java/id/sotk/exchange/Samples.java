package id.sotk.exchange;

import id.sotk.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The sample designs that come with the program.
public final class Samples {

    private static final List<String> NAMES = List.of(
            "diskominfo-bandung",
            "diskominfo-bandung-keliru",
            "dpmptsp-bandung",
            "dinas-perhubungan-bandung",
            "kecamatan-coblong",
            "kelurahan-dago",
            "puskesmas-garuda",
            "sekretariat-daerah-bandung");

    private Samples() {}

    /// Names of the samples, the one to begin with first.
    public static List<String> names() {
        return NAMES;
    }

    /// The sample of this name; refuses an unknown one.
    public static Document read(String name) {
        String file = name + DesignFile.ENDING;
        try (InputStream stream = Samples.class.getResourceAsStream("/id/sotk/samples/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no sample is called \"" + name + "\"");
            }
            return DesignFile.parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("sample " + file + " cannot be read", unreadable);
        }
    }
}
