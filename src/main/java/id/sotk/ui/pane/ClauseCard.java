package id.sotk.ui.pane;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Anomaly;
import id.sotk.regulation.norm.Clause;
import id.sotk.rules.Evidence;
import id.sotk.rules.RulePage;
import id.sotk.rules.catalog.Catalog;
import id.sotk.rules.limits.LimitWords;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One clause in full: what it demands, how it is treated and by which limits, its words, and the reading of a defective passage.
final class ClauseCard extends VBox {

    private final Texts texts;

    ClauseCard(Clause clause, Profile profile, Texts texts, StudioActions actions) {
        super(6);
        this.texts = texts;
        add(clause.id() + " · " + texts.of(clause.severity()) + " · " + treatment(clause, texts), "caption");
        add(clause.statement().in(texts.language()), "strong");
        add(clause.citation().address(), "citation");
        treat(clause, profile, actions);
        add("“" + clause.citation().quotation() + "”", "quotation");
        clause.source().anomalies().stream().flatMap(id -> profile.anomaly(id).stream()).forEach(this::add);
    }

    /// How the clause is treated, in a word or two.
    static String treatment(Clause clause, Texts texts) {
        return switch (clause.treatment()) {
            case Clause.Checked _ -> texts.get("regulation.treatment." + Evidence.of(clause, Catalog.rules())
                    .orElse(Evidence.DESIGN)
                    .name()
                    .toLowerCase(Locale.ROOT));
            case Clause.Permission _ -> texts.get("regulation.treatment.permission");
            case Clause.Judgement _ -> texts.get("regulation.treatment.judgement");
        };
    }

    private void treat(Clause clause, Profile profile, StudioActions actions) {
        switch (clause.treatment()) {
            case Clause.Checked checked -> {
                String rule = RulePage.of(checked.rule(), texts.language()).map(RulePage::title).orElse("");
                add(texts.get("regulation.checked", rule, checked.rule()), "plain");
                new LimitWords(profile, texts.language()).of(clause).forEach(limit -> add("• " + limit, "plain"));
                Button page = new Button(texts.get("findings.explain"));
                page.getStyleClass().add("small");
                page.setOnAction(_ -> actions.explain(clause));
                getChildren().add(page);
            }
            case Clause.Permission permission -> add("regulation.permission", permission.reason());
            case Clause.Judgement judgement -> add("regulation.judgement", judgement.reason());
        }
    }

    private void add(Anomaly anomaly) {
        add(anomaly.id() + " · " + anomaly.problem().in(texts.language()), "caption");
        add("regulation.reading", anomaly.recommended());
    }

    private void add(String key, LocalizedText reason) {
        String words = texts.get(key, reason.in(texts.language()));
        add(words, "muted");
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
