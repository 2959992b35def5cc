package id.sotk.exchange;

import id.sotk.scene.sheet.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Writes charts as PDF: vectors, text that can be searched and copied, only the used letters of the font inside.
public final class PdfWriter implements ChartWriter {

    /// Points (1/72 inch) in a chart unit.
    static final double POINTS = 0.75;

    @Override
    public void write(Sheet sheet, Path target) throws ExportFault {
        write(List.of(sheet), target);
    }

    /// Several sheets, each on its own page; the first gives the document its title.
    public void write(List<Sheet> sheets, Path target) throws ExportFault {
        SafeFile.write(target, stream -> write(sheets, stream));
    }

    /// Writes the document to a stream and leaves that open.
    public void write(List<Sheet> sheets, OutputStream stream) throws IOException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a document must have at least one sheet");
        }
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(sheets.getFirst().title());
            information.setCreator("SOTK Studio");
            document.setDocumentInformation(information);
            PdfFonts fonts = new PdfFonts(document);
            for (Sheet sheet : sheets) {
                page(document, fonts, sheet);
            }
            document.save(stream);
        }
    }

    private static void page(PDDocument document, PdfFonts fonts, Sheet sheet) throws IOException {
        float width = (float) (sheet.width() * POINTS);
        float height = (float) (sheet.height() * POINTS);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            Sheet.Fit fit = sheet.fit();
            PdfPen chart = new PdfPen(content, fonts, new PdfPen.Frame(
                    fit.scale() * POINTS, fit.dx() * POINTS, height - fit.dy() * POINTS));
            sheet.scene().connectors().forEach(connector -> chart.draw(connector.routes()));
            sheet.scene().figures().forEach(figure -> chart.draw(figure.marks()));
            chart.close();
            PdfPen frame = new PdfPen(content, fonts, new PdfPen.Frame(POINTS, 0, height));
            frame.draw(sheet.frame());
            frame.close();
        }
    }
}
