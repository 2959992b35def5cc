package id.sotk.ui.dialog;

import id.sotk.regulation.norm.Clause;
import id.sotk.rules.RulePage;
import id.sotk.scene.Theme;
import id.sotk.ui.work.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of a rule as it reads on screen: headings and paragraphs of its Markdown, after the clause that applies it and
/// before the pictures of its example.
public final class RulePages {

    private static final double PICTURED = 700;

    private RulePages() {}

    /// @param theme colours of the pictures
    public static VBox of(Clause clause, Texts texts, Theme theme) {
        VBox page = new VBox(8);
        page.getStyleClass().add("pane-body");
        add(page, clause.statement().in(texts.language()), "heading");
        add(page, clause.citation().address(), "citation");
        add(page, "“" + clause.citation().quotation() + "”", "quotation");
        clause.rule().flatMap(rule -> ExamplePictures.of(rule, texts, theme)).ifPresent(example -> {
            page.getChildren().add(example);
            page.setPrefWidth(PICTURED);
        });
        clause.rule().flatMap(rule -> RulePage.of(rule, texts.language())).map(RulePage::text).ifPresent(text -> {
            for (String block : text.split("\n\\s*\n")) {
                String words = block.strip().replace('\n', ' ');
                boolean heading = words.startsWith("#");
                add(page, words.replaceFirst("^#+\\s*", "").replaceAll("[*`]", ""), heading ? "heading" : "plain");
            }
        });
        return page;
    }

    private static void add(VBox page, String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        page.getChildren().add(label);
    }
}
