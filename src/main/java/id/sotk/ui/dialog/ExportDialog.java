package id.sotk.ui.dialog;

import id.sotk.exchange.ChartSheet;
import id.sotk.scene.Theme;
import id.sotk.scene.sheet.PageFormat.Orientation;
import id.sotk.scene.sheet.PageFormat.Paper;
import id.sotk.ui.work.Spoken;
import id.sotk.ui.work.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/// Asks for the format, the paper and the resolution of an exported chart.
public final class ExportDialog {

    /// File formats of a chart.
    public enum Format {
        PDF,
        SVG,
        PNG;

        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is to be exported.
    ///
    /// @param dpi resolution of a picture, dots per inch
    public record Request(Format format, ChartSheet sheet, int dpi) {}

    private final Texts texts;

    @FXML
    private ComboBox<Format> format;

    @FXML
    private ComboBox<Optional<Paper>> page;

    @FXML
    private ComboBox<Orientation> orientation;

    @FXML
    private Label dpiLabel;

    @FXML
    private ComboBox<Integer> dpi;

    @FXML
    private Label explanation;

    public ExportDialog(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        fill(format, List.of(Format.values()), choice -> texts.get("export.format." + choice));
        fill(page, Stream.concat(Stream.of(Paper.F4, Paper.A4, Paper.A3).map(Optional::of),
                Stream.of(Optional.<Paper>empty())).toList(),
                choice -> choice.map(Paper::name).orElse(texts.get("export.page.NONE")));
        fill(orientation, List.of(Orientation.LANDSCAPE, Orientation.PORTRAIT),
                choice -> texts.get("export.orientation." + choice));
        fill(dpi, List.of(96, 150, 300, 600), choice -> choice + " dpi");
        page.setValue(Optional.of(Paper.A3));
        orientation.setValue(Orientation.LANDSCAPE);
        dpi.setValue(300);
        page.valueProperty().subscribe(chosen -> orientation.setDisable(chosen == null || chosen.isEmpty()));
        format.valueProperty().subscribe(this::explain);
        format.setValue(Format.PDF);
    }

    public Optional<Request> answer() {
        ChartSheet sheet = new ChartSheet(
                page.getValue(), Optional.of(orientation.getValue()), Theme.PRINT, texts.language());
        return Optional.of(new Request(format.getValue(), sheet, dpi.getValue()));
    }

    private void explain(Format chosen) {
        boolean picture = chosen == Format.PNG;
        dpi.setDisable(!picture);
        dpiLabel.setDisable(!picture);
        explanation.setText(chosen == null ? "" : texts.get("export.explanation." + chosen));
    }

    private static <T> void fill(ComboBox<T> box, List<T> choices, Function<T, String> label) {
        box.getItems().setAll(choices);
        Spoken.in(box, label);
    }
}
