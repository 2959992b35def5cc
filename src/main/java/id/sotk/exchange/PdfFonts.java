package id.sotk.exchange;

import id.sotk.scene.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The weights of the bundled font that a PDF document uses, each read when first needed.
final class PdfFonts {

    private final PDDocument document;
    private final Map<TextStyle.Weight, PDType0Font> fonts = new EnumMap<>(TextStyle.Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(TextStyle.Weight weight) throws IOException {
        PDType0Font font = fonts.get(weight);
        if (font == null) {
            font = PDType0Font.load(document, new ByteArrayInputStream(BundledFont.file(weight)), true);
            fonts.put(weight, font);
        }
        return font;
    }
}
