package id.sotk.ui.pane;

import id.sotk.regulation.Clause;
import id.sotk.regulation.LocalizedText;
import id.sotk.ui.StudioActions;
import id.sotk.ui.Texts;
import id.sotk.ui.Workbench;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The regulation clause by clause: what it demands, its words, and whether the program checks it or a person must judge.
public final class RegulationPane {

    /// Filter of the clauses by how the program deals with them.
    enum Treatment {
        ALL,
        CHECKED,
        PERMISSION,
        JUDGEMENT
    }

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private final FilteredList<Clause> shown;

    @FXML
    private Label title;

    @FXML
    private ComboBox<Treatment> treatment;

    @FXML
    private TextField search;

    @FXML
    private ListView<Clause> list;

    @FXML
    private ScrollPane detail;

    public RegulationPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
        this.shown = new FilteredList<>(FXCollections.observableArrayList(workbench.profile().clauses()));
    }

    @FXML
    private void initialize() {
        title.setText(workbench.profile().identity().shortName().in(texts.locale()));
        treatment.getItems().setAll(Treatment.values());
        treatment.setValue(Treatment.ALL);
        treatment.setButtonCell(new TreatmentCell());
        treatment.setCellFactory(_ -> new TreatmentCell());
        treatment.valueProperty().subscribe(_ -> filter());
        search.textProperty().subscribe(_ -> filter());
        list.setItems(shown);
        list.setCellFactory(_ -> new ClauseCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::open);
        list.getSelectionModel().selectFirst();
    }

    @FXML
    private void openProfile() {
        actions.openProfile();
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(clause -> passes(clause) && words(clause).contains(wanted));
    }

    private boolean passes(Clause clause) {
        return treatment.getValue() == Treatment.ALL || treatment.getValue() == of(clause);
    }

    private static Treatment of(Clause clause) {
        return switch (clause.treatment()) {
            case Clause.Checked _ -> Treatment.CHECKED;
            case Clause.Permission _ -> Treatment.PERMISSION;
            case Clause.Judgement _ -> Treatment.JUDGEMENT;
        };
    }

    private String words(Clause clause) {
        return (clause.id() + " " + clause.citation().address() + " " + clause.citation().quotation() + " "
                + clause.statement().in(texts.locale())).toLowerCase(Locale.ROOT);
    }

    private void open(Clause clause) {
        VBox body = new VBox(6);
        body.getStyleClass().add("pane-body");
        if (clause != null) {
            add(body, clause.id() + " · " + texts.of(clause.severity()), "caption");
            add(body, clause.statement().in(texts.locale()), "strong");
            add(body, clause.citation().address(), "citation");
            add(body, "“" + clause.citation().quotation() + "”", "quotation");
            add(body, dealing(clause), "muted");
            clause.source()
                    .anomalies()
                    .stream()
                    .flatMap(id -> workbench.profile().anomaly(id).stream())
                    .forEach(anomaly -> {
                        add(body, anomaly.id() + " · " + anomaly.problem().in(texts.locale()), "caption");
                        add(body, texts.get("regulation.reading", anomaly.recommended().in(texts.locale())), "caption");
                    });
        }
        detail.setContent(body);
    }

    private String dealing(Clause clause) {
        return switch (clause.treatment()) {
            case Clause.Checked checked -> texts.get("regulation.checked", checked.rule());
            case Clause.Permission permission -> because("regulation.permission", permission.reason());
            case Clause.Judgement judgement -> because("regulation.judgement", judgement.reason());
        };
    }

    private String because(String key, LocalizedText reason) {
        return texts.get(key, reason.in(texts.locale()));
    }

    private static void add(VBox body, String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        body.getChildren().add(label);
    }

    private final class TreatmentCell extends ListCell<Treatment> {
        @Override
        protected void updateItem(Treatment item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : texts.of(item));
        }
    }

    private final class ClauseCell extends ListCell<Clause> {
        private final Label address = new Label();
        private final Label statement = new Label();
        private final VBox box = new VBox(2, address, statement);

        ClauseCell() {
            address.getStyleClass().add("citation");
            statement.setWrapText(true);
            statement.maxWidthProperty().bind(list.widthProperty().subtract(44));
            statement.setMinHeight(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Clause clause, boolean empty) {
            super.updateItem(clause, empty);
            setText(null);
            setGraphic(empty || clause == null ? null : box);
            if (clause != null && !empty) {
                address.setText(clause.citation().address() + " · " + texts.of(of(clause)));
                statement.setText(clause.statement().in(texts.locale()));
            }
        }
    }
}
