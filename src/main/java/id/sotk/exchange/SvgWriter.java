package id.sotk.exchange;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import id.sotk.scene.Connector;
import id.sotk.scene.Figure;
import id.sotk.scene.Mark;
import id.sotk.scene.Rect;
import id.sotk.scene.TextStyle;
import id.sotk.scene.sheet.Sheet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a chart as SVG 1.1 with real text; each box is a group with an identifier and a title.
public final class SvgWriter implements ChartWriter {

    private static final XMLOutputFactory FACTORY = factory();

    private final boolean fontInside;

    private SvgWriter(boolean fontInside) {
        this.fontInside = fontInside;
    }

    /// Woodstox, trusting the drawing to be well formed; a character that XML cannot hold becomes a space.
    private static XMLOutputFactory factory() {
        XMLOutputFactory factory = XMLOutputFactory.newFactory();
        for (String trusted : List.of(
                WstxOutputProperties.P_OUTPUT_VALIDATE_STRUCTURE,
                WstxOutputProperties.P_OUTPUT_VALIDATE_CONTENT,
                WstxOutputProperties.P_OUTPUT_VALIDATE_ATTR,
                WstxOutputProperties.P_OUTPUT_VALIDATE_NAMES)) {
            factory.setProperty(trusted, false);
        }
        factory.setProperty(WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER,
                new InvalidCharHandler.ReplacingHandler(' '));
        return factory;
    }

    /// Names the font and leaves it out: small files, for programs that have Inter or a similar font.
    public static SvgWriter lean() {
        return new SvgWriter(false);
    }

    /// Carries the font along, 300 to 400 kB for each weight used: looks the same in every browser.
    public static SvgWriter withFont() {
        return new SvgWriter(true);
    }

    @Override
    public void write(Sheet sheet, Path target) throws ExportFault {
        SafeFile.write(target, stream -> write(sheet, stream));
    }

    /// Writes the drawing to a stream and leaves that open.
    public void write(Sheet sheet, OutputStream stream) throws IOException {
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new Drawing(xml).sheet(sheet, fontInside);
            xml.writeEndDocument();
            xml.flush();
            text.flush();
        } catch (XMLStreamException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
    }

    /// One drawing on its way into a stream.
    private record Drawing(XMLStreamWriter xml) {

        void sheet(Sheet sheet, boolean fontInside) throws XMLStreamException {
            String width = SvgNumbers.text(sheet.width());
            String height = SvgNumbers.text(sheet.height());
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
            attributes("font-family", "Inter, 'Helvetica Neue', Arial, sans-serif", "font-kerning", "none");
            element("title", sheet.title());
            if (fontInside) {
                fonts(sheet);
            }
            xml.writeEmptyElement("rect");
            attributes("width", width, "height", height, "fill", sheet.ground().hex());
            xml.writeStartElement("g");
            attributes("id", "chart", "transform", transform(sheet.fit()));
            for (Connector connector : sheet.scene().connectors()) {
                marks(connector.routes());
            }
            for (Figure figure : sheet.scene().figures()) {
                figure(figure);
            }
            xml.writeEndElement();
            if (!sheet.frame().isEmpty()) {
                xml.writeStartElement("g");
                attributes("id", "frame");
                marks(sheet.frame());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private static String transform(Sheet.Fit fit) {
            return "translate(" + SvgNumbers.text(fit.dx()) + " " + SvgNumbers.text(fit.dy()) + ") scale("
                    + SvgNumbers.exact(fit.scale()) + ")";
        }

        private void fonts(Sheet sheet) throws XMLStreamException {
            StringBuilder faces = new StringBuilder();
            for (TextStyle.Weight weight : weights(sheet)) {
                String data = Base64.getEncoder().encodeToString(BundledFont.file(weight));
                faces.append("@font-face{font-family:Inter;font-weight:")
                        .append(weight.value())
                        .append(";src:url(data:font/ttf;base64,")
                        .append(data)
                        .append(") format('truetype')}\n");
            }
            element("style", faces.toString());
        }

        private static Set<TextStyle.Weight> weights(Sheet sheet) {
            Set<TextStyle.Weight> weights = EnumSet.noneOf(TextStyle.Weight.class);
            for (List<Mark> marks : List.of(sheet.scene().marks(), sheet.frame())) {
                for (Mark mark : marks) {
                    switch (mark) {
                        case Mark.Text text -> weights.add(text.style().weight());
                        case Mark.Badge badge -> weights.add(badge.style().weight());
                        case Mark.Box _,Mark.Route _ -> {}
                    }
                }
            }
            return weights;
        }

        private void figure(Figure figure) throws XMLStreamException {
            xml.writeStartElement("g");
            xml.writeAttribute("id", "el-" + figure.key().replace('#', '-'));
            element("title", figure.name());
            marks(figure.marks());
            xml.writeEndElement();
        }

        private void marks(List<? extends Mark> marks) throws XMLStreamException {
            for (Mark mark : marks) {
                switch (mark) {
                    case Mark.Box box -> box(box);
                    case Mark.Route route -> route(route);
                    case Mark.Text text -> text(text);
                    case Mark.Badge badge -> badge(badge);
                }
            }
        }

        private void box(Mark.Box box) throws XMLStreamException {
            xml.writeEmptyElement("rect");
            place(box.at(), box.radius());
            paint(box.fill(), box.stroke());
            if (box.cap().isVisible()) {
                xml.writeEmptyElement("path");
                attributes("d", cap(box), "fill", box.cap().hex());
            }
        }

        /// The band along the upper edge: rounded above, straight below.
        private static String cap(Mark.Box box) {
            Rect at = box.at();
            double radius = Math.min(box.radius(), Mark.Box.CAP);
            String corner = SvgNumbers.text(radius);
            String arc = "a" + corner + " " + corner + " 0 0 1 ";
            return "M" + SvgNumbers.text(at.x()) + " " + SvgNumbers.text(at.y() + Mark.Box.CAP)
                    + "v" + SvgNumbers.text(radius - Mark.Box.CAP)
                    + arc + corner + " -" + corner
                    + "h" + SvgNumbers.text(at.width() - 2 * radius)
                    + arc + corner + " " + corner
                    + "v" + SvgNumbers.text(Mark.Box.CAP - radius) + "z";
        }

        private void route(Mark.Route route) throws XMLStreamException {
            StringBuilder points = new StringBuilder();
            route.points()
                    .forEach(point -> points.append(points.isEmpty() ? "" : " ")
                            .append(SvgNumbers.text(point.x()))
                            .append(',')
                            .append(SvgNumbers.text(point.y())));
            xml.writeEmptyElement("polyline");
            attributes("points", points.toString(), "fill", "none");
            stroke(route.stroke());
        }

        private void text(Mark.Text text) throws XMLStreamException {
            String anchor = switch (text.anchor()) {
                case START -> "start";
                case MIDDLE -> "middle";
                case END -> "end";
            };
            xml.writeStartElement("text");
            attributes("x", SvgNumbers.text(text.at().x()), "y", SvgNumbers.text(text.at().y()));
            write(text.shown(), text.style(), text.ink(), anchor);
        }

        private void write(String shown, TextStyle style, id.sotk.scene.Ink ink, String anchor)
                throws XMLStreamException {
            attributes("font-size", SvgNumbers.text(style.size()));
            attributes("font-weight", Integer.toString(style.weight().value()), "fill", ink.hex());
            if (ink.opacity() < 1) {
                xml.writeAttribute("fill-opacity", SvgNumbers.text(ink.opacity()));
            }
            if (!anchor.equals("start")) {
                xml.writeAttribute("text-anchor", anchor);
            }
            if (style.slant() == TextStyle.Slant.SLANTED) {
                xml.writeAttribute("font-style", "italic");
            }
            xml.writeCharacters(shown);
            xml.writeEndElement();
        }

        private void badge(Mark.Badge badge) throws XMLStreamException {
            xml.writeEmptyElement("rect");
            place(badge.at(), badge.at().height() / 2);
            paint(badge.fill(), badge.stroke());
            xml.writeStartElement("text");
            double base = badge.at().centerY() + badge.style().size() * MarkGeometry.CAP_HEIGHT / 2;
            attributes("x", SvgNumbers.text(badge.at().centerX()), "y", SvgNumbers.text(base));
            write(badge.letter(), badge.style(), badge.ink(), "middle");
        }

        private void place(Rect at, double radius) throws XMLStreamException {
            attributes("x", SvgNumbers.text(at.x()), "y", SvgNumbers.text(at.y()));
            attributes("width", SvgNumbers.text(at.width()), "height", SvgNumbers.text(at.height()));
            if (radius > 0) {
                xml.writeAttribute("rx", SvgNumbers.text(radius));
            }
        }

        private void paint(id.sotk.scene.Ink fill, Mark.Stroke stroke) throws XMLStreamException {
            xml.writeAttribute("fill", fill.isVisible() ? fill.hex() : "none");
            if (fill.isVisible() && fill.opacity() < 1) {
                xml.writeAttribute("fill-opacity", SvgNumbers.text(fill.opacity()));
            }
            stroke(stroke);
        }

        private void stroke(Mark.Stroke stroke) throws XMLStreamException {
            if (!stroke.isVisible()) {
                return;
            }
            attributes("stroke", stroke.ink().hex(), "stroke-width", SvgNumbers.text(stroke.width()));
            if (stroke.ink().opacity() < 1) {
                xml.writeAttribute("stroke-opacity", SvgNumbers.text(stroke.ink().opacity()));
            }
            if (stroke.line() == Mark.Line.DASHED) {
                xml.writeAttribute("stroke-dasharray",
                        SvgNumbers.text(Mark.Line.DASH) + " " + SvgNumbers.text(Mark.Line.GAP));
            }
        }

        private void element(String name, String text) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }

        private void attributes(String... pairs) throws XMLStreamException {
            for (int at = 0; at < pairs.length; at += 2) {
                xml.writeAttribute(pairs[at], pairs[at + 1]);
            }
        }
    }
}
