package id.sotk.exchange;

import id.sotk.scene.sheet.Sheet;
import java.nio.file.Path;
import java.util.Locale;

/// Writes a chart on its page to a file of one format, whole or not at all.
public sealed interface ChartWriter permits SvgWriter, PdfWriter, PngWriter {

    void write(Sheet sheet, Path target) throws ExportFault;

    /// The writer for the ending of the file; refuses an unknown one.
    ///
    /// @param dpi resolution of a PNG, dots per inch
    static ChartWriter forFile(Path target, int dpi) throws ExportFault {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return SvgWriter.lean();
        }
        if (name.endsWith(".pdf")) {
            return new PdfWriter();
        }
        if (name.endsWith(".png")) {
            return new PngWriter(dpi);
        }
        throw new ExportFault(ExportFault.Reason.UNKNOWN_FORMAT, target, name);
    }
}
