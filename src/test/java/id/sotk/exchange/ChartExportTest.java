package id.sotk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sotk.language.Language;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.Figure;
import id.sotk.scene.InventedDinas;
import id.sotk.scene.Mark;
import id.sotk.scene.Scene;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.Theme;
import id.sotk.scene.sheet.PageFormat;
import id.sotk.scene.sheet.Sheet;
import id.sotk.scene.sheet.SheetComposer;
import id.sotk.scene.sheet.SheetTexts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Real files in every format, read back.
class ChartExportTest {

    private static final ChartTexts WORDS = ChartTexts.of(Language.INDONESIAN);

    @TempDir
    private Path folder;

    private final Scene scene = new SceneComposer(Theme.PRINT, BundledFont.inter(), WORDS)
            .compose(InventedDinas.document(), InventedDinas.roles());

    private Sheet sheet(PageFormat format) {
        SheetTexts texts = new SheetTexts(
                "Dinas Komunikasi dan Informatika", "Pemerintah Kota Contoh", "Peraturan & lampiran", "Dua level",
                "25 November 2026");
        return new SheetComposer(BundledFont.inter(), WORDS).compose(scene, format, texts);
    }

    private List<String> texts() {
        return scene.marks()
                .stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).shown())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(PageFormat.Paper.class)
    void writesPdfPagesOfExactSize(PageFormat.Paper paper) throws Exception {
        for (PageFormat format : List.of(PageFormat.portrait(paper), PageFormat.landscape(paper))) {
            Path file = folder.resolve("bagan.pdf");
            new PdfWriter().write(sheet(format), file);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                var box = document.getPage(0).getMediaBox();
                assertThat(box.getWidth()).isCloseTo((float) (format.widthMm() / 25.4 * 72), within());
                assertThat(box.getHeight()).isCloseTo((float) (format.heightMm() / 25.4 * 72), within());
            }
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.01f);
    }

    @Test
    void writesEveryTextSearchablyIntoPdf() throws Exception {
        Path file = folder.resolve("bagan.pdf");
        new PdfWriter().write(sheet(PageFormat.landscape(PageFormat.Paper.F4)), file);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(texts().stream().filter(shown -> shown.length() > 2).toArray(String[]::new));
            assertThat(text).contains("Peraturan & lampiran", "Pejabat penilai kinerja");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Dinas Komunikasi dan Informatika");
        }
    }

    @Test
    void writesWellFormedSvgWithEveryTextAndBox() throws Exception {
        Path file = folder.resolve("bagan.svg");
        SvgWriter.lean().write(sheet(PageFormat.landscape(PageFormat.Paper.A4)), file);
        var svg = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());

        List<String> written = new ArrayList<>();
        elements(svg.getElementsByTagName("text")).forEach(text -> written.add(text.getTextContent()));
        assertThat(written).containsAll(texts());
        assertThat(elements(svg.getElementsByTagName("g")).stream().map(group -> group.getAttribute("id")))
                .containsAll(scene.figures().stream().map(SvgName::of).toList());
        assertThat(written).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    private record SvgName() {
        static String of(Figure figure) {
            return "el-" + figure.key().replace('#', '-');
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    @Test
    void staysWellFormedWhereANameHoldsWhatXmlCannot() throws Exception {
        Path file = folder.resolve("bagan.svg");
        SvgWriter.lean().write(Sheet.bare("Bidang \u0001 <Data> & \"Statistik\"", scene), file);

        var svg = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Bidang   <Data> & \"Statistik\"");
    }

    @Test
    void carriesTheFontInsideSvgWhereAsked() throws Exception {
        Path lean = folder.resolve("lean.svg");
        Path whole = folder.resolve("whole.svg");
        SvgWriter.lean().write(Sheet.bare("Bagan", scene), lean);
        SvgWriter.withFont().write(Sheet.bare("Bagan", scene), whole);

        assertThat(Files.readString(lean)).doesNotContain("@font-face").contains("font-family=\"Inter");
        assertThat(Files.readString(whole)).contains("@font-face{font-family:Inter;font-weight:600");
    }

    @Test
    void writesPngOfExactSizeThatIsNotBlank() throws Exception {
        Path file = folder.resolve("bagan.png");
        new PngWriter(150).write(sheet(PageFormat.portrait(PageFormat.Paper.A4)), file);
        BufferedImage picture = ImageIO.read(file.toFile());

        assertThat(picture.getWidth()).isEqualTo(Math.round(210 / 25.4f * 150));
        assertThat(picture.getHeight()).isEqualTo(Math.round(297 / 25.4f * 150));
        assertThat(picture.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
        assertThat(dark(picture)).isGreaterThan(3000);
    }

    private static long dark(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return java.util.Arrays.stream(pixels).filter(pixel -> (pixel & 0xFF) < 0x60).count();
    }

    @Test
    void paintsTheCapOfTheHeadWhereTheSheetPutsIt() {
        Sheet sheet = sheet(PageFormat.landscape(PageFormat.Paper.A3));
        BufferedImage picture = new PngWriter(192).picture(sheet);
        double x = (sheet.fit().dx() + 0 * sheet.fit().scale()) * 2;
        double y = (sheet.fit().dy() + 2.5 * sheet.fit().scale()) * 2;

        assertThat(picture.getRGB((int) x, (int) y)).isEqualTo(0xFF1F3A5F);
    }

    @Test
    void putsTextAtTheSamePlaceInPdfAndOnTheSheet() throws Exception {
        Sheet sheet = sheet(PageFormat.landscape(PageFormat.Paper.A3));
        Path file = folder.resolve("bagan.pdf");
        new PdfWriter().write(sheet, file);
        Mark.Text chair = scene.figure("integrasi")
                .orElseThrow()
                .marks()
                .stream()
                .filter(mark -> mark instanceof Mark.Text text && text.shown().equals("Tim Integrasi Data Kota"))
                .map(Mark.Text.class::cast)
                .findFirst()
                .orElseThrow();
        List<TextPosition> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    if (text.contains(chair.shown())) {
                        places.add(positions.get(text.indexOf(chair.shown())));
                    }
                    super.writeString(text, positions);
                }
            }.getText(document);
        }

        double x = (chair.at().x() * sheet.fit().scale() + sheet.fit().dx()) * 0.75;
        double y = (chair.at().y() * sheet.fit().scale() + sheet.fit().dy()) * 0.75;
        assertThat((double) places.getFirst().getX()).isCloseTo(x, org.assertj.core.data.Offset.offset(0.05));
        assertThat((double) places.getFirst().getY()).isCloseTo(y, org.assertj.core.data.Offset.offset(0.05));
    }

    @Test
    void keepsTheChartInsideTheMargins() {
        for (PageFormat.Paper paper : PageFormat.Paper.values()) {
            Sheet sheet = sheet(PageFormat.portrait(paper));
            Sheet.Fit fit = sheet.fit();
            var inside = PageFormat.portrait(paper).inside();

            assertThat(fit.dx() + scene.bounds().x() * fit.scale()).isGreaterThanOrEqualTo(inside.x() - 0.01);
            assertThat(fit.dx() + scene.bounds().right() * fit.scale()).isLessThanOrEqualTo(inside.right() + 0.01);
            assertThat(fit.dy() + scene.bounds().bottom() * fit.scale()).isLessThanOrEqualTo(inside.bottom());
        }
    }

    @Test
    void replacesLettersTheFontDoesNotHave() {
        assertThat(BundledFont.inter().drawable("Dewi 李 Anggraini 😀")).isEqualTo("Dewi ? Anggraini ?");
    }

    @Test
    void refusesAFolderThatIsNotThereAndLeavesNothing() {
        Path file = folder.resolve("tidak-ada").resolve("bagan.svg");

        assertThatThrownBy(() -> SvgWriter.lean().write(Sheet.bare("Bagan", scene), file))
                .isInstanceOfSatisfying(ExportFault.class, fault -> {
                    assertThat(fault.reason()).isEqualTo(ExportFault.Reason.NOT_WRITABLE);
                    assertThat(fault.in(Language.INDONESIAN)).startsWith("Berkas ").contains("bagan.svg");
                    assertThat(fault.in(Language.ENGLISH)).startsWith("File ");
                });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAPictureTooLargeForTheMemory() {
        Sheet huge = new Sheet("Bagan", 100_000, 100_000, new Sheet.Fit(1, 0, 0), scene, List.of());

        assertThatThrownBy(() -> new PngWriter(300).write(huge, folder.resolve("bagan.png")))
                .isInstanceOfSatisfying(ExportFault.class, fault -> assertThat(fault.reason())
                        .isEqualTo(ExportFault.Reason.TOO_LARGE));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void choosesTheWriterByTheEndingOfTheFile() throws ExportFault {
        assertThat(ChartWriter.forFile(Path.of("a.SVG"), 96)).isInstanceOf(SvgWriter.class);
        assertThat(ChartWriter.forFile(Path.of("a.pdf"), 96)).isInstanceOf(PdfWriter.class);
        assertThat(ChartWriter.forFile(Path.of("a.png"), 96)).isInstanceOf(PngWriter.class);
        assertThatThrownBy(() -> ChartWriter.forFile(Path.of("a.bmp"), 96)).isInstanceOf(ExportFault.class);
    }
}
