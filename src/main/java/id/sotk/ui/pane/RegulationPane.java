package id.sotk.ui.pane;

import id.sotk.regulation.Coverage;
import id.sotk.regulation.norm.Article;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Norm;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    private final FilteredList<Entry> shown;

    @FXML
    private ToggleButton checked;

    @FXML
    private ToggleButton permission;

    @FXML
    private ToggleButton judgement;

    @FXML
    private ToggleButton silent;

    @FXML
    private TextField search;

    @FXML
    private Label meaning;

    @FXML
    private ListView<Entry> list;

    @FXML
    private ScrollPane detail;

    public RegulationPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
        this.coverage = Coverage.of(workbench.profile());
        this.shown = new FilteredList<>(FXCollections.observableArrayList(entries()));
    }

    /// A line of the list: a clause, or a passage of the text on which nothing rests.
    public sealed interface Entry {

        String address();

        record Treated(Clause clause) implements Entry {
            @Override
            public String address() {
                return clause.citation().address();
            }
        }

        record Silent(Norm norm) implements Entry {
            @Override
            public String address() {
                return norm.address();
            }
        }
    }

    private List<Entry> entries() {
        return Stream.<Entry>concat(
                coverage.clauses().stream().map(Entry.Treated::new),
                coverage.silent().stream().map(Entry.Silent::new))
                .sorted(Comparator.comparing((Entry entry) -> Article.of(entry.address()))
                        .thenComparing(Entry::address, Article.NATURAL))
                .toList();
    }

    @FXML
    private void initialize() {
        meaning.setTooltip(new Tooltip(workbench.profile().identity().title().in(texts.language())));
        checked.setText(texts.get("regulation.chip.checked", coverage.count(Clause.Checked.class)));
        permission.setText(texts.get("regulation.chip.permission", coverage.count(Clause.Permission.class)));
        judgement.setText(texts.get("regulation.chip.judgement", coverage.count(Clause.Judgement.class)));
        silent.setText(texts.get("regulation.chip.silent", coverage.silent().size()));
        for (ToggleButton chip : List.of(checked, permission, judgement, silent)) {
            chip.setSelected(chip != silent);
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
        int passages = coverage.silent().size();
        return texts.get("regulation.meaning")
                + (passages == 0 ? "" : " " + texts.get("regulation.silent", passages));
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
        shown.setPredicate(entry -> passes(entry) && words(entry).contains(wanted));
        if (list.getSelectionModel().getSelectedItem() == null) {
            list.getSelectionModel().selectFirst();
        }
    }

    private boolean passes(Entry entry) {
        return switch (entry) {
            case Entry.Silent _ -> silent.isSelected();
            case Entry.Treated treated -> switch (treated.clause().treatment()) {
                case Clause.Checked _ -> checked.isSelected();
                case Clause.Permission _ -> permission.isSelected();
                case Clause.Judgement _ -> judgement.isSelected();
            };
        };
    }

    private String words(Entry entry) {
        return switch (entry) {
            case Entry.Silent passage -> (passage.address() + " " + reason(passage.norm())).toLowerCase(Locale.ROOT);
            case Entry.Treated treated -> words(treated.clause());
        };
    }

    private String reason(Norm norm) {
        return norm.reason().map(texts::of).orElse("");
    }

    private String words(Clause clause) {
        return (clause.id() + " " + clause.citation().address() + " " + clause.citation().quotation() + " "
                + clause.statement().in(texts.language()) + " " + clause.rule().orElse("")).toLowerCase(Locale.ROOT);
    }

    private void open(Entry entry) {
        VBox body = new VBox(8);
        body.getStyleClass().add("pane-body");
        switch (entry) {
            case null -> {}
            case Entry.Silent _ -> {}
            case Entry.Treated treated ->
                body.getChildren().add(new ClauseCard(treated.clause(), workbench.profile(), texts, actions));
        }
        detail.setContent(body);
    }

    /// A line of the list, below the name of its article where it is the first of it.
    private final class ClauseCell extends ListCell<Entry> {
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
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : box);
            if (entry != null && !empty) {
                boolean first = getIndex() == 0 || !article(shown.get(getIndex() - 1)).equals(article(entry));
                article.setText(article(entry).heading());
                article.setVisible(first);
                article.setManaged(first);
                address.setText(entry.address() + " · " + switch (entry) {
                    case Entry.Silent _ -> texts.get("regulation.treatment.silent");
                    case Entry.Treated treated -> ClauseCard.treatment(treated.clause(), texts);
                });
                statement.setText(switch (entry) {
                    case Entry.Silent passage -> reason(passage.norm());
                    case Entry.Treated treated -> treated.clause().statement().in(texts.language());
                });
                setAccessibleText(address.getText() + ": " + statement.getText());
            }
        }

        private static Article article(Entry entry) {
            return Article.of(entry.address());
        }
    }
}
