package id.sotk.ui.pane;

import id.sotk.regulation.Coverage;
import id.sotk.regulation.norm.Article;
import id.sotk.regulation.norm.Clause;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The coverage of the regulation: article by article each clause, and whether the program checks it or a person must judge.
public final class RegulationPane {

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private final Coverage coverage;
    private final FilteredList<Clause> shown;

    @FXML
    private Label title;

    @FXML
    private ToggleButton checked;

    @FXML
    private ToggleButton permission;

    @FXML
    private ToggleButton judgement;

    @FXML
    private TextField search;

    @FXML
    private Label meaning;

    @FXML
    private ListView<Clause> list;

    @FXML
    private ScrollPane detail;

    public RegulationPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
        this.coverage = Coverage.of(workbench.profile());
        this.shown = new FilteredList<>(FXCollections.observableArrayList(coverage.clauses()));
    }

    @FXML
    private void initialize() {
        title.setText(texts.get("regulation.coverage"));
        title.setTooltip(new Tooltip(workbench.profile().identity().title().in(texts.language())));
        checked.setText(texts.get("regulation.chip.checked", coverage.count(Clause.Checked.class)));
        permission.setText(texts.get("regulation.chip.permission", coverage.count(Clause.Permission.class)));
        judgement.setText(texts.get("regulation.chip.judgement", coverage.count(Clause.Judgement.class)));
        for (ToggleButton chip : List.of(checked, permission, judgement)) {
            chip.setSelected(true);
            chip.selectedProperty().addListener((_, _, _) -> filter());
        }
        meaning.setText(meaning());
        search.textProperty().subscribe(_ -> filter());
        Label empty = new Label(texts.get(coverage.clauses().isEmpty() ? "regulation.absent" : "regulation.none"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setItems(shown);
        list.setCellFactory(_ -> new ClauseCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::open);
        list.getSelectionModel().selectFirst();
    }

    private String meaning() {
        String silent = coverage.silent().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return texts.get("regulation.meaning")
                + (silent.isEmpty() ? "" : " " + texts.get("regulation.silent", silent));
    }

    @FXML
    private void openProfile() {
        actions.openProfile();
    }

    @FXML
    private void compare() {
        actions.compareRegulations();
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(clause -> passes(clause) && words(clause).contains(wanted));
        if (list.getSelectionModel().getSelectedItem() == null) {
            list.getSelectionModel().selectFirst();
        }
    }

    private boolean passes(Clause clause) {
        return switch (clause.treatment()) {
            case Clause.Checked _ -> checked.isSelected();
            case Clause.Permission _ -> permission.isSelected();
            case Clause.Judgement _ -> judgement.isSelected();
        };
    }

    private String words(Clause clause) {
        return (clause.id() + " " + clause.citation().address() + " " + clause.citation().quotation() + " "
                + clause.statement().in(texts.language()) + " " + clause.rule().orElse("")).toLowerCase(Locale.ROOT);
    }

    private void open(Clause clause) {
        VBox body = new VBox(8);
        body.getStyleClass().add("pane-body");
        if (clause != null) {
            body.getChildren().add(new ClauseCard(clause, workbench.profile(), texts, actions));
        }
        detail.setContent(body);
    }

    /// A line of the list, below the name of its article where it is the first of it.
    private final class ClauseCell extends ListCell<Clause> {
        private final Label article = new Label();
        private final Label address = new Label();
        private final Label statement = new Label();
        private final VBox box = new VBox(2, article, address, statement);

        ClauseCell() {
            article.getStyleClass().add("heading");
            address.getStyleClass().add("citation");
            for (Label line : List.of(address, statement)) {
                line.setWrapText(true);
                line.maxWidthProperty().bind(list.widthProperty().subtract(44));
                line.setMinHeight(Region.USE_PREF_SIZE);
            }
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Clause clause, boolean empty) {
            super.updateItem(clause, empty);
            setText(null);
            setGraphic(empty || clause == null ? null : box);
            if (clause != null && !empty) {
                boolean first = getIndex() == 0 || !article(shown.get(getIndex() - 1)).equals(article(clause));
                article.setText(article(clause).heading());
                article.setVisible(first);
                article.setManaged(first);
                address.setText(clause.citation().address() + " · " + ClauseCard.treatment(clause, texts));
                statement.setText(clause.statement().in(texts.language()));
                setAccessibleText(address.getText() + ": " + statement.getText());
            }
        }

        private static Article article(Clause clause) {
            return Article.of(clause.citation().address());
        }
    }
}
