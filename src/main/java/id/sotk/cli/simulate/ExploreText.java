package id.sotk.cli.simulate;

import id.sotk.cli.work.Paragraph;
import id.sotk.cli.work.Texts;
import id.sotk.language.Language;
import id.sotk.simulation.CounterExample;
import id.sotk.simulation.Exploration;
import id.sotk.simulation.Exploration.Extent;
import id.sotk.simulation.Obstacle;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes for people what a search through every lawful choice found, each with the choices that lead there.
final class ExploreText {

    private static final String INDENT = "      ";

    private final Texts texts;
    private final PrintWriter out;

    ExploreText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    void write(Exploration exploration) {
        List<CounterExample> found = exploration.found();
        for (int place = 0; place < found.size(); place++) {
            write(place + 1, found.get(place));
            out.println();
        }
        Extent extent = exploration.extent();
        out.println(texts.get("explore.summary", texts.count("obstacle", found.size()),
                texts.count("target", extent.walks()), texts.count("choice", extent.moves())));
        if (!extent.exhaustive()) {
            out.println(texts.get("explore.bounded", Exploration.BOUND));
        }
    }

    private void write(int number, CounterExample example) {
        Language language = texts.language();
        Obstacle obstacle = example.obstacle();
        new Paragraph(String.format(Locale.ROOT, "%4d. ", number), INDENT).write(out, obstacle.fact().in(language));
        Paragraph.of(INDENT).write(out, texts.get("check.remedy", obstacle.remedy().in(language)));
        Paragraph.of(INDENT)
                .write(out, obstacle.kind() == Obstacle.Kind.BREACH
                        ? obstacle.citation().address() + " | " + obstacle.about()
                        : obstacle.citation().address());
        Paragraph.of(INDENT).write(out, "\"" + obstacle.citation().quotation() + "\"");
        Paragraph.of(INDENT)
                .write(out, texts.get("explore.where", called(example, example.walk().target().id()),
                        example.walk().mechanism().id(), example.step(), texts.count("choice", example.moves())));
        if (example.choices().isEmpty()) {
            Paragraph.of(INDENT).write(out, texts.get("explore.usual"));
        } else {
            Paragraph.of(INDENT).write(out, texts.get("explore.choices"));
            example.choices().forEach(word -> out.println(INDENT + "  " + word));
        }
        if (!example.others().isEmpty()) {
            Paragraph.of(INDENT)
                    .write(out,
                            texts.get("explore.others",
                                    example.others()
                                            .stream()
                                            .map(id -> called(example, id))
                                            .collect(Collectors.joining(", "))));
        }
    }

    /// Name and id: the one to be read, the other to be typed.
    private static String called(CounterExample example, String target) {
        return example.walk().structure().nameOf(target) + " (" + target + ")";
    }
}
