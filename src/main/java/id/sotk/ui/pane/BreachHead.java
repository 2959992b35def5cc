package id.sotk.ui.pane;

import id.sotk.exchange.events.Deviations.Breach;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.rules.Finding;
import id.sotk.ui.work.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What stands above the events that break a clause: the article and its words, or what the rows that cannot be read need.
final class BreachHead {

    private static final double LINES = 34;

    private BreachHead() {}

    static List<Node> of(Breach breach, Texts texts) {
        Finding first = breach.occurrences().getFirst().finding();
        List<Node> nodes = new ArrayList<>();
        nodes.add(label(breach.clause().citation().address(), "citation"));
        nodes.add(label("“" + breach.clause().citation().quotation() + "”", "quotation"));
        first.readingNote(texts.language()).ifPresent(note -> nodes.add(label(note, "caption")));
        first.waiver()
                .ifPresent(waiver -> nodes.add(
                        label(texts.get("findings.acceptedBecause", waiver.reason()), "caption")));
        return nodes;
    }

    static List<Node> ofRefused(List<RowFault> faults, Texts texts) {
        return List.of(label(texts.get("events.refusedRows", faults.size()), "strong"),
                label(texts.get("events.refusedHint"), "caption"));
    }

    static Node none(Texts texts) {
        return label(texts.get("events.none"), "strong");
    }

    /// At most two lines; the whole is in the tooltip.
    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxHeight(LINES);
        label.setMinHeight(Math.min(LINES, Region.USE_COMPUTED_SIZE));
        label.setTooltip(new Tooltip(text));
        label.getTooltip().setWrapText(true);
        label.getTooltip().setMaxWidth(480);
        label.getStyleClass().add(style);
        return label;
    }
}
