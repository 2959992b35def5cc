package id.sotk.bench;

import id.sotk.exchange.BundledFont;
import id.sotk.exchange.PdfWriter;
import id.sotk.exchange.SvgWriter;
import id.sotk.language.Language;
import id.sotk.scene.ChartOptions;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.RandomDesign;
import id.sotk.scene.Roles;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.Theme;
import id.sotk.scene.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How fast charts are written.
@Tag("bench")
class ExportBench {

    public static void main(String[] arguments) throws Exception {
        new ExportBench().measures();
    }

    @Test
    void measures() throws Exception {
        SceneComposer composer = new SceneComposer(Theme.PRINT, BundledFont.inter(),
                ChartTexts.of(Language.INDONESIAN));
        ChartOptions structure = ChartOptions.EVERYBODY.withDetail(ChartOptions.Detail.STRUCTURE);
        for (int boxes : new int[]{1_000, 10_000}) {
            write(boxes + " boxes", Sheet.bare("Bagan", composer.compose(
                    RandomDesign.of(7, boxes, RandomDesign.Shape.USUAL), Roles.NONE, structure)), boxes);
            write(boxes + " boxes with people", Sheet.bare("Bagan", composer.compose(
                    RandomDesign.of(7, boxes * 2 / 5, RandomDesign.Shape.USUAL), Roles.NONE)), boxes);
        }
    }

    private static void write(String what, Sheet sheet, int boxes) throws Exception {
        int rounds = 20_000 / boxes * 4 + 10;
        byte[] svg = svg(sheet);
        Pace.compare("SVG of " + what + ", " + svg.length / 1024 + " kB", rounds, () -> svg(sheet).length,
                () -> copy(svg));
        byte[] pdf = pdf(sheet);
        Pace.compare("PDF of " + what + ", " + pdf.length / 1024 + " kB", rounds / 2 + 3, () -> pdf(sheet).length,
                () -> copy(svg));
    }

    private static byte[] svg(Sheet sheet) throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream(1 << 16);
        SvgWriter.lean().write(sheet, stream);
        return stream.toByteArray();
    }

    private static byte[] pdf(Sheet sheet) throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream(1 << 16);
        new PdfWriter().write(List.of(sheet), stream);
        return stream.toByteArray();
    }

    /// The least any writer must do: put the bytes out one by one.
    private static long copy(byte[] bytes) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream(1 << 16);
        for (byte each : bytes) {
            stream.write(each);
        }
        return stream.size();
    }
}
