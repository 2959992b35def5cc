package id.sotk.samples;

import id.sotk.exchange.DesignFile;
import id.sotk.model.Document;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// All sample designs, by the name of their file.
final class Samples {

    static final Path FOLDER = Path.of("assets", "samples");

    private Samples() {}

    static Map<String, Document> all() {
        Map<String, Document> samples = new LinkedHashMap<>();
        for (Region region : Region.values()) {
            id.sotk.exchange.Samples.names(region.regulation())
                    .forEach(name -> samples.put(name, make(region, name)));
        }
        return samples;
    }

    private static Document make(Region region, String name) {
        if (isFaulty(name)) {
            return FaultPlan.read(region, name).make();
        }
        return OrderedSample.isPlanned(region, name)
                ? OrderedSample.make(region, name)
                : PlannedSample.make(region, name);
    }

    /// Whether faults are put into the sample on purpose.
    static boolean isFaulty(String name) {
        return name.endsWith("-keliru");
    }

    /// Where the file of a sample is kept.
    static Path file(String name) {
        return FOLDER.resolve(id.sotk.exchange.Samples.file(name));
    }

    /// Writes every sample to its file; run from the root of the project.
    public static void main(String[] arguments) {
        all().forEach((name, document) -> DesignFile.write(document, file(name)));
    }
}
