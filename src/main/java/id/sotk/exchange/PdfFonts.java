package id.sotk.exchange;

import id.sotk.scene.TextStyle;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The weights of the bundled font that a PDF document uses, each read when first needed.
///
/// Substitution of glyphs is off: the widths the layout counted on know none, and it takes most of the time.
final class PdfFonts {

    private final PDDocument document;
    private final Map<TextStyle.Weight, PDType0Font> fonts = new EnumMap<>(TextStyle.Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(TextStyle.Weight weight) throws IOException {
        PDType0Font font = fonts.get(weight);
        if (font == null) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(BundledFont.file(weight)));
            file.setEnableGsub(false);
            font = PDType0Font.load(document, file, true);
            fonts.put(weight, font);
        }
        return font;
    }
}
