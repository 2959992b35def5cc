package id.sotk.cli.work;

import id.sotk.structure.CarriedPattern;
import java.io.PrintWriter;
import java.util.List;

/// Writes which pattern of another regulation each pattern of a design was taken for, and where clauses stay unchecked for want of one.
public final class CarriedText {

    private final Texts texts;
    private final PrintWriter out;

    public CarriedText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    public void write(List<CarriedPattern> patterns, String indent) {
        patterns.forEach(carried -> Paragraph.of(indent).write(out, words(carried)));
    }

    private String words(CarriedPattern carried) {
        String regulation = carried.regulation().identity().shortName().in(texts.language());
        String pattern = carried.pattern().in(texts.language());
        return carried.counterpart()
                .map(found -> texts.get("compare.carried", pattern, regulation, found.name().in(texts.language())))
                .orElseGet(() -> texts.get("compare.carried.none", pattern, regulation));
    }
}
