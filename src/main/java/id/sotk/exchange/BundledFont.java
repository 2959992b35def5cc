package id.sotk.exchange;

import id.sotk.scene.TextMeasurer;
import id.sotk.scene.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bundled font Inter in its four weights: file bytes for the writers, text widths for the layout.
///
/// Widths are read once and looked up from then on; measuring is safe from several threads.
public final class BundledFont implements TextMeasurer {

    /// Name of the font family.
    public static final String FAMILY = "Inter";

    private static final Map<TextStyle.Weight, String> FILES = Map.of(
            TextStyle.Weight.REGULAR, "Inter_400Regular.ttf",
            TextStyle.Weight.MEDIUM, "Inter_500Medium.ttf",
            TextStyle.Weight.SEMIBOLD, "Inter_600SemiBold.ttf",
            TextStyle.Weight.BOLD, "Inter_700Bold.ttf");

    private static final int DIRECT = 0x2800;
    private static final char REPLACEMENT = '?';

    private final Map<TextStyle.Weight, float[]> advances = new EnumMap<>(TextStyle.Weight.class);

    private BundledFont() {
        for (TextStyle.Weight weight : TextStyle.Weight.values()) {
            advances.put(weight, readAdvances(weight));
        }
    }

    /// The one instance; the font files are read at its first use.
    public static BundledFont inter() {
        return Loaded.INTER;
    }

    /// The file of a weight, in TrueType format.
    static byte[] file(TextStyle.Weight weight) {
        try (InputStream stream = BundledFont.class.getResourceAsStream("/id/sotk/fonts/" + FILES.get(weight))) {
            if (stream == null) {
                throw new IllegalStateException("bundled font is missing: " + FILES.get(weight));
            }
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException("bundled font cannot be read: " + FILES.get(weight), fault);
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        float[] widths = advances.get(style.weight());
        double width = 0;
        for (int at = 0; at < text.length(); at++) {
            width += advance(widths, text.charAt(at));
        }
        return width * style.size();
    }

    private static float advance(float[] widths, char letter) {
        float width = letter < DIRECT ? widths[letter] : 0;
        return width > 0 ? width : widths[REPLACEMENT];
    }

    /// The text with a question mark for every letter the font does not have.
    String drawable(String text) {
        float[] widths = advances.get(TextStyle.Weight.REGULAR);
        for (int at = 0; at < text.length(); at++) {
            if (!has(widths, text.charAt(at))) {
                return replaced(text, widths);
            }
        }
        return text;
    }

    private static boolean has(float[] widths, char letter) {
        return letter < DIRECT && widths[letter] > 0;
    }

    private static String replaced(String text, float[] widths) {
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(code -> drawable.append(
                        code < DIRECT && has(widths, (char) code) ? (char) code : REPLACEMENT));
        return drawable.toString();
    }

    private static float[] readAdvances(TextStyle.Weight weight) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(weight)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float unit = font.getUnitsPerEm();
            float[] widths = new float[DIRECT];
            for (int letter = ' '; letter < DIRECT; letter++) {
                int glyph = glyphs.getGlyphId(letter);
                widths[letter] = glyph == 0 ? 0 : font.getAdvanceWidth(glyph) / unit;
            }
            return widths;
        } catch (IOException fault) {
            throw new UncheckedIOException("bundled font cannot be read: " + FILES.get(weight), fault);
        }
    }

    private static final class Loaded {
        private static final BundledFont INTER = new BundledFont();
    }
}
