package id.sotk.cli.export;

import static id.sotk.cli.Terminal.sample;
import static id.sotk.cli.Terminal.sotk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sotk.cli.Terminal.Said;
import id.sotk.cli.work.ExitStatus;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    private static final double POINTS_PER_MM = 72 / 25.4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"F4,--landscape,330,215", "F4,--portrait,215,330", "A4,--portrait,210,297", "A3,--landscape,420,297"})
    void writesAPageOfTheSizeAskedFor(String page, String turn, double width, double height) throws IOException {
        Path target = folder.resolve("bagan.pdf");

        Said said = sotk("export", sample("kelurahan-dago"), "--to", target, "--page", page, turn);

        assertThat(said).returns(ExitStatus.FINE, Said::status).returns("Bagan disimpan: " + target + "\n", Said::out);
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo((float) (width * POINTS_PER_MM),
                    within(1f));
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .isCloseTo((float) (height * POINTS_PER_MM), within(1f));
            assertThat(new PDFTextStripper().getText(document)).contains("Kelurahan Dago", "Lurah");
        }
    }

    @Test
    void writesSvg() throws IOException {
        Path target = folder.resolve("bagan.svg");

        assertThat(sotk("export", sample("diskominfo-bandung"), "--to", target).status()).isEqualTo(ExitStatus.FINE);
        assertThat(Files.readString(target)).contains("<svg", "Bidang Data dan Statistik", "Ratna Puspita");
    }

    @Test
    void writesPngAtTheResolutionAskedFor() throws IOException {
        Path target = folder.resolve("bagan.png");

        sotk("export", sample("kelurahan-dago"), "--to", target, "--dpi", "100", "--page", "A4", "--landscape");
        BufferedImage picture = ImageIO.read(target.toFile());

        assertThat(picture.getWidth()).isCloseTo((int) (297 / 25.4 * 100), within(2));
        assertThat(picture.getHeight()).isCloseTo((int) (210 / 25.4 * 100), within(2));
    }

    @Test
    void drawsDark() throws IOException {
        Path target = folder.resolve("gelap.png");

        sotk("export", sample("kelurahan-dago"), "--to", target, "--dpi", "40", "--theme", "dark");

        assertThat(ImageIO.read(target.toFile()).getRGB(1, 1) & 0xff).isLessThan(0x40);
    }

    @Test
    void replacesAnEarlierFile() throws IOException {
        Path target = Files.writeString(folder.resolve("bagan.svg"), "lama");

        sotk("export", sample("kelurahan-dago"), "--to", target);

        assertThat(Files.readString(target)).startsWith("<").isNotEqualTo("lama");
    }

    @Test
    void refusesAnUnknownForm() {
        refuses(folder.resolve("bagan.docx"), "bagan.docx tidak dikenal");
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        refuses(folder.resolve("tidak-ada").resolve("bagan.pdf"), "foldernya tidak ada");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        refuses(Files.createDirectory(folder.resolve("bagan.pdf")), "ini folder");
    }

    @ParameterizedTest
    @CsvSource({"35", "1201", "-1"})
    void refusesAResolutionOutOfRange(String dpi) {
        assertThat(sotk("export", sample("kelurahan-dago"), "--to", folder.resolve("x.png"), "--dpi", dpi).complaints())
                .containsExactly("sotk: resolusi " + dpi + " di luar batas; pilih 36 sampai 1200 titik per inci.");
    }

    private static void refuses(Path target, String reason) {
        Said said = sotk("export", sample("kelurahan-dago"), "--to", target);

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.complaints()).singleElement().asString().startsWith("sotk: ").contains(reason);
    }
}
