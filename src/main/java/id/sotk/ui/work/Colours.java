package id.sotk.ui.work;

import id.sotk.model.PositionKind;
import id.sotk.scene.Ink;
import id.sotk.scene.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The colours of the chart by the names under which style sheets look them up, so that window and chart never differ.
public final class Colours {

    private Colours() {}

    /// What a style sheet or a node declares for the theme.
    public static String of(Theme theme) {
        return inks(theme).entrySet()
                .stream()
                .map(ink -> "-sotk-" + ink.getKey() + ": " + ink.getValue().hex() + ";")
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Ink> inks(Theme theme) {
        Map<String, Ink> inks = new LinkedHashMap<>();
        inks.put("sheet", theme.ground());
        inks.put("panel", theme.card());
        inks.put("ink", theme.text());
        inks.put("muted", theme.muted());
        inks.put("accent", theme.accent());
        inks.put("on-accent", theme.onSignal());
        inks.put("mark", theme.outline(PositionKind.JPT_PRATAMA));
        inks.put("jpt", theme.text(PositionKind.JPT_PRATAMA));
        inks.put("administrator", theme.text(PositionKind.ADMINISTRATOR));
        inks.put("pengawas", theme.text(PositionKind.PENGAWAS));
        inks.put("functional", theme.text(PositionKind.FUNCTIONAL));
        inks.put("executor", theme.text(PositionKind.EXECUTOR));
        inks.put("good", theme.text(PositionKind.FUNCTIONAL));
        inks.put("violation", theme.violation());
        inks.put("warning", theme.warning());
        inks.put("info", theme.permission());
        return inks;
    }
}
