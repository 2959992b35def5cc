package id.sotk.exchange;

import id.sotk.scene.sheet.Sheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// Draws a chart as a PNG picture at a chosen resolution, from the same marks and the same font as the other formats.
public final class PngWriter implements ChartWriter {

    private static final long LARGEST = 200_000_000;
    private static final double UNITS_PER_INCH = 96;

    private final int dpi;

    /// @param dpi dots per inch, 24 to 1200
    public PngWriter(int dpi) {
        if (dpi < 24 || dpi > 1200) {
            throw new IllegalArgumentException("resolution must be 24 to 1200 dots per inch, was " + dpi);
        }
        this.dpi = dpi;
    }

    @Override
    public void write(Sheet sheet, Path target) throws ExportFault {
        long width = pixels(sheet.width());
        long height = pixels(sheet.height());
        long room = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 12);
        if (width * height > room) {
            throw new ExportFault(ExportFault.Reason.TOO_LARGE, target,
                    String.format(Locale.ROOT, "%d x %d piksel (%d dpi)", width, height, dpi));
        }
        BufferedImage picture = picture(sheet);
        SafeFile.write(target, stream -> encode(picture, stream));
    }

    private int pixels(double units) {
        return (int) Math.max(1, Math.round(units * dpi / UNITS_PER_INCH));
    }

    /// The sheet as a picture in memory.
    BufferedImage picture(Sheet sheet) {
        BufferedImage picture = new BufferedImage(pixels(sheet.width()), pixels(sheet.height()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(new Color(sheet.ground().argb()));
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.scale(dpi / UNITS_PER_INCH, dpi / UNITS_PER_INCH);
            RasterPen pen = new RasterPen(graphics);
            pen.draw(sheet.frame());
            graphics.translate(sheet.fit().dx(), sheet.fit().dy());
            graphics.scale(sheet.fit().scale(), sheet.fit().scale());
            sheet.scene().connectors().forEach(connector -> pen.draw(connector.routes()));
            sheet.scene().figures().forEach(figure -> pen.draw(figure.marks()));
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private void encode(BufferedImage picture, OutputStream stream) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(stream)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(picture), writer.getDefaultWriteParam());
            metadata.mergeTree("javax_imageio_png_1.0", resolution());
            writer.setOutput(output);
            writer.write(metadata, new IIOImage(picture, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }

    /// Tells the resolution, so that other programs show the picture in its true size.
    private IIOMetadataNode resolution() {
        String perMetre = Long.toString(Math.round(dpi / 0.0254));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(size);
        return root;
    }
}
