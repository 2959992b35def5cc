package id.sotk.ui.canvas.sheet;

import id.sotk.scene.Ink;
import id.sotk.scene.TextStyle;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Inks and text styles of the chart as the toolkit's colours and fonts, made once each.
public final class Paints {

    private final Map<Ink, Color> colors = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new HashMap<>();

    public Color color(Ink ink) {
        return colors.computeIfAbsent(
                ink, made -> Color.rgb(made.red(), made.green(), made.blue(), made.opacity()));
    }

    Font font(TextStyle style) {
        return fonts.computeIfAbsent(style, made -> Font.font(family(made), weight(made), made.size()));
    }

    /// Medium and semibold are families of their own in the bundled font.
    private static String family(TextStyle style) {
        return switch (style.weight()) {
            case REGULAR, BOLD -> "Inter";
            case MEDIUM -> "Inter Medium";
            case SEMIBOLD -> "Inter SemiBold";
        };
    }

    private static FontWeight weight(TextStyle style) {
        return style.weight() == TextStyle.Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL;
    }
}
