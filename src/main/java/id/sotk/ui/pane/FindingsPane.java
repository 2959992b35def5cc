package id.sotk.ui.pane;

import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All findings, gravest first, then those accepted with a reason: a click selects the element, the card beside says the article and offers what can be done.
public final class FindingsPane {

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private final FilteredList<Finding> shown = new FilteredList<>(FXCollections.observableArrayList());

    @FXML
    private ToggleButton violations;

    @FXML
    private ToggleButton warnings;

    @FXML
    private ToggleButton infos;

    @FXML
    private ToggleButton accepted;

    @FXML
    private Label summary;

    @FXML
    private Label unwalked;

    @FXML
    private ListView<Finding> list;

    @FXML
    private ScrollPane detail;

    public FindingsPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        unwalked.setText(texts.get("findings.unwalked", workbench.checker().unwalked()));
        list.setItems(shown);
        list.setCellFactory(_ -> new Row());
        Label empty = new Label(texts.get("findings.none"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, finding) -> open(finding));
        list.setOnMouseClicked(_ -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        for (ToggleButton chip : List.of(violations, warnings, infos, accepted)) {
            chip.setSelected(chip != infos);
            chip.selectedProperty().addListener((_, _, _) -> filter());
        }
        workbench.findings().addListener((ListChangeListener<Finding>) _ -> refill());
        refill();
    }

    /// Shows this finding as if the user had clicked it.
    public void choose(Finding finding) {
        list.getSelectionModel().select(finding);
        list.scrollTo(finding);
    }

    private void refill() {
        Finding before = list.getSelectionModel().getSelectedItem();
        int place = list.getSelectionModel().getSelectedIndex();
        @SuppressWarnings("unchecked")
        var source = (javafx.collections.ObservableList<Finding>) shown.getSource();
        source.setAll(workbench.findings()
                .stream()
                .sorted(Comparator.comparing(Finding::isWaived))
                .toList());
        violations.setText(texts.get("findings.violations", count(Severity.VIOLATION)));
        warnings.setText(texts.get("findings.warnings", count(Severity.WARNING)));
        infos.setText(texts.get("findings.infos", count(Severity.INFO)));
        accepted.setText(texts.get("findings.acceptedCount",
                workbench.findings().stream().filter(Finding::isWaived).count()));
        filter();
        if (before != null && shown.contains(before)) {
            list.getSelectionModel().select(before);
        } else if (!shown.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(place, 0, shown.size() - 1));
        }
        open(list.getSelectionModel().getSelectedItem());
    }

    private long count(Severity severity) {
        return workbench.findings()
                .stream()
                .filter(finding -> finding.severity() == severity && !finding.isWaived())
                .count();
    }

    private void filter() {
        shown.setPredicate(finding -> finding.isWaived() ? accepted.isSelected() : switch (finding.severity()) {
            case VIOLATION -> violations.isSelected();
            case WARNING -> warnings.isSelected();
            case INFO -> infos.isSelected();
        });
        summary.setText(texts.get("findings.summary", shown.size(), workbench.findings().size()));
    }

    private void go() {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding != null) {
            actions.reveal(finding.subject());
        }
    }

    private void open(Finding finding) {
        VBox body = new VBox(8);
        body.getStyleClass().add("pane-body");
        if (finding != null) {
            body.getChildren().add(new FindingCard(finding, texts, actions));
        }
        KeptFocus.in(detail, () -> detail.setContent(body), () -> list);
    }

    /// A line of the list: gravity as a word and a colour, the fact, the article.
    private final class Row extends ListCell<Finding> {
        private final Label section = new Label(texts.get("findings.acceptedSection"));
        private final Label severity = new Label();
        private final Label fact = new Label();
        private final Label article = new Label();
        private final Label acceptance = new Label();
        private final VBox box = new VBox(2, section, severity, fact, article, acceptance);

        Row() {
            fact.setWrapText(true);
            fact.maxWidthProperty().bind(list.widthProperty().subtract(44));
            fact.setMinHeight(Region.USE_PREF_SIZE);
            article.getStyleClass().add("citation");
            section.getStyleClass().add("heading");
            acceptance.getStyleClass().add("caption");
            acceptance.setWrapText(true);
            acceptance.maxWidthProperty().bind(fact.maxWidthProperty());
            acceptance.setMinHeight(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(null);
            if (empty || finding == null) {
                setGraphic(null);
                return;
            }
            severity.getStyleClass().setAll("label", "severity", FindingCard.style(finding.severity()));
            severity.setText(FindingCard.severityText(finding, texts));
            fact.setText(finding.fact(texts.language()));
            article.setText(finding.citation().address());
            acceptance.setText(finding.waiver().map(waiver -> FindingCard.acceptance(waiver, texts)).orElse(""));
            show(acceptance, finding.isWaived());
            show(section, finding.isWaived() && (getIndex() == 0 || !shown.get(getIndex() - 1).isWaived()));
            setGraphic(box);
            setAccessibleText(severity.getText() + ": " + fact.getText() + " " + article.getText());
        }

        private static void show(Label label, boolean there) {
            label.setVisible(there);
            label.setManaged(there);
        }
    }
}
