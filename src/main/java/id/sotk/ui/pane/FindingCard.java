package id.sotk.ui.pane;

import id.sotk.language.Language;
import id.sotk.model.Waiver;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One finding in full: how grave and by which article, the fact and its remedy, what can be done about it, and the words of the article.
final class FindingCard extends VBox {

    FindingCard(Finding finding, Texts texts, StudioActions actions) {
        Language language = texts.language();
        getStyleClass().addAll("finding", style(finding.severity()));
        Label severity = label(severityText(finding, texts), "severity", style(finding.severity()));
        Label fact = label(finding.fact(language), "strong");
        Label remedy = label(finding.remedy(language));
        Label citation = label(finding.citation().address(), "citation");
        Label quotation = label("“" + finding.citation().quotation() + "”", "quotation");
        severity.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(new HBox(8, severity, citation), fact, remedy, buttons(finding, texts, actions));
        finding.waiver().ifPresent(waiver -> {
            getStyleClass().add("waived");
            getChildren().add(label(acceptance(waiver, texts), "caption"));
        });
        getChildren().add(quotation);
        finding.readingNote(language).ifPresent(note -> getChildren().add(label(note, "caption")));
        setAccessibleText(severity.getText() + ": " + fact.getText() + " " + citation.getText());
    }

    /// Gravity in words, with the mark of a finding that is accepted, or was until a day that is past.
    static String severityText(Finding finding, Texts texts) {
        String grave = texts.of(finding.severity());
        if (finding.isWaived()) {
            return grave + " · " + texts.get("findings.accepted");
        }
        return finding.lapsed()
                .flatMap(Waiver::until)
                .map(last -> grave + " · " + texts.get("findings.lapsed", texts.date(last)))
                .orElse(grave);
    }

    /// Why, by whom and until when the finding is accepted.
    static String acceptance(Waiver waiver, Texts texts) {
        String authority = waiver.authority().orElse(texts.get("findings.authority.unknown"));
        String until = waiver.until()
                .map(last -> texts.get("findings.until", texts.date(last)))
                .orElse(texts.get("findings.unlimited"));
        return texts.get("findings.acceptedBecause", waiver.reason()) + "\n"
                + texts.get("findings.acceptedBy", authority, until);
    }

    static String style(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "violation";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    private static Node buttons(Finding finding, Texts texts, StudioActions actions) {
        FlowPane row = new FlowPane(6, 6);
        row.setPrefWrapLength(220);
        if (!finding.violation().mends().isEmpty() && !finding.isWaived()) {
            row.getChildren().add(button(texts.get("findings.fix"), "accent", () -> actions.fix(finding)));
        }
        row.getChildren().add(button(texts.get("findings.show"), "small", () -> actions.reveal(finding.subject())));
        row.getChildren()
                .add(finding.isWaived()
                        ? button(texts.get("findings.reopen"), "small", () -> actions.reopen(finding))
                        : button(texts.get("findings.accept"), "small", () -> actions.accept(finding)));
        row.getChildren().add(button(texts.get("findings.explain"), "flat", () -> actions.explain(finding)));
        return row;
    }

    private static Button button(String text, String style, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().addAll(style, "finding-action");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
