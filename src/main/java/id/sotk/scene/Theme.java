package id.sotk.scene;

import id.sotk.model.PositionKind;

/// Colours of the chart: a palette for light, one for dark, one for paper.
///
/// Every text reaches a contrast of 4.5 on its ground, every outline 3.
public enum Theme {
    LIGHT(
            new Ground("#FBFCFE", "#FFFFFF", "#1C2733", "#5A6776", "#8A97A6", "#7B8794"),
            new Kinds("#1F3A5F", "#2F6FB0", "#2B8A8A", "#3F8F4F", "#B7791F"),
            new Kinds("#1F3A5F", "#27629F", "#1F7373", "#2C7440", "#8A5A10"),
            new Signals("#C62828", "#9C5C00", "#5A6776", "#2F6FB0", "#E9F3EC")),
    DARK(
            new Ground("#10161D", "#1A222C", "#E8EDF3", "#A3B0BF", "#5D6B7B", "#7F8D9D"),
            new Kinds("#9DB8E3", "#64A5E8", "#4FBDBD", "#74C287", "#DDAA52"),
            new Kinds("#B4CAEC", "#82B8EF", "#6CCFCF", "#8BD29B", "#E8BC6F"),
            new Signals("#FF8A80", "#F5B04A", "#A3B0BF", "#64A5E8", "#223329")),
    PRINT(
            new Ground("#FFFFFF", "#FFFFFF", "#000000", "#3D3D3D", "#6B6B6B", "#4A4A4A"),
            new Kinds("#1F3A5F", "#2F6FB0", "#2B8A8A", "#3F8F4F", "#B7791F"),
            new Kinds("#1F3A5F", "#1F5A96", "#176262", "#22642F", "#754A08"),
            new Signals("#B71C1C", "#8A5100", "#3D3D3D", "#1F5A96", "#EEF3EF"));

    private final Ground ground;
    private final Kinds outlines;
    private final Kinds texts;
    private final Signals signals;

    Theme(Ground ground, Kinds outlines, Kinds texts, Signals signals) {
        this.ground = ground;
        this.outlines = outlines;
        this.texts = texts;
        this.signals = signals;
    }

    /// The sheet behind the boxes.
    public Ink ground() {
        return ground.sheet;
    }

    public Ink card() {
        return ground.card;
    }

    public Ink text() {
        return ground.text;
    }

    public Ink muted() {
        return ground.muted;
    }

    /// Outline of teams and lists of people, which have no kind of their own.
    public Ink outline() {
        return ground.outline;
    }

    public Ink connector() {
        return ground.connector;
    }

    /// Outline and cap of a box whose leading post is of the kind.
    public Ink outline(PositionKind kind) {
        return outlines.of(kind);
    }

    /// Text that names the kind, on a card or on the tint of a chair.
    public Ink text(PositionKind kind) {
        return texts.of(kind);
    }

    public Ink violation() {
        return signals.violation;
    }

    public Ink warning() {
        return signals.warning;
    }

    public Ink permission() {
        return signals.permission;
    }

    /// Selection, drop target, travelling document.
    public Ink accent() {
        return signals.accent;
    }

    /// Ground of the chair's line in a team.
    public Ink chairTint() {
        return signals.chairTint;
    }

    /// Number on a badge filled with a signal colour.
    public Ink onSignal() {
        return this == DARK ? ground.sheet : card();
    }

    private record Ground(Ink sheet, Ink card, Ink text, Ink muted, Ink outline, Ink connector) {
        Ground(String sheet, String card, String text, String muted, String outline, String connector) {
            this(Ink.of(sheet), Ink.of(card), Ink.of(text), Ink.of(muted), Ink.of(outline), Ink.of(connector));
        }
    }

    private record Kinds(Ink jpt, Ink administrator, Ink pengawas, Ink functional, Ink executor) {
        Kinds(String jpt, String administrator, String pengawas, String functional, String executor) {
            this(Ink.of(jpt), Ink.of(administrator), Ink.of(pengawas), Ink.of(functional), Ink.of(executor));
        }

        Ink of(PositionKind kind) {
            return switch (kind) {
                case JPT_MADYA, JPT_PRATAMA -> jpt;
                case ADMINISTRATOR -> administrator;
                case PENGAWAS -> pengawas;
                case FUNCTIONAL -> functional;
                case EXECUTOR -> executor;
            };
        }
    }

    private record Signals(Ink violation, Ink warning, Ink permission, Ink accent, Ink chairTint) {
        Signals(String violation, String warning, String permission, String accent, String chairTint) {
            this(Ink.of(violation), Ink.of(warning), Ink.of(permission), Ink.of(accent), Ink.of(chairTint));
        }
    }
}
