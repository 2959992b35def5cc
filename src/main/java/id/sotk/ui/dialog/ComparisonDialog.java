package id.sotk.ui.dialog;

import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.comparison.Comparison;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.regulation.file.Regulations;
import id.sotk.rules.RegulationChange;
import id.sotk.rules.catalog.Catalog;
import id.sotk.ui.dialog.ComparisonRow.Chapter;
import id.sotk.ui.dialog.ComparisonRow.Line;
import id.sotk.ui.work.Spoken;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;

/// The regulation of the open design and another side by side, with the findings that appear or vanish when it changes.
public final class ComparisonDialog {

    /// Which differences are shown.
    enum Nature {
        ALL,
        CHANGED,
        ONLY_FIRST,
        ONLY_SECOND;

        boolean covers(Line line) {
            return switch (this) {
                case ALL -> true;
                case CHANGED -> line.left().isPresent() && line.right().isPresent();
                case ONLY_FIRST -> line.right().isEmpty();
                case ONLY_SECOND -> line.left().isEmpty();
            };
        }
    }

    /// What one comparison found.
    private record Answer(Comparison comparison, RegulationChange change) {}

    private final Workbench workbench;
    private final Texts texts;
    private final Regulations regulations;
    private Optional<Answer> answer = Optional.empty();

    @FXML
    private Label first;

    @FXML
    private Label other;

    @FXML
    private ComboBox<String> second;

    @FXML
    private ComboBox<Nature> nature;

    @FXML
    private TextField search;

    @FXML
    private ListView<Chapter> topics;

    @FXML
    private ListView<ComparisonRow> list;

    @FXML
    private Label summary;

    @FXML
    private ProgressIndicator busy;

    public ComparisonDialog(Workbench workbench, Texts texts, Regulations regulations) {
        this.workbench = workbench;
        this.texts = texts;
        this.regulations = regulations;
    }

    @FXML
    private void initialize() {
        first.setText(name(workbench.profile().id()));
        List<String> others = regulations.ids().stream().filter(id -> !id.equals(workbench.profile().id())).toList();
        second.getItems().setAll(others);
        Spoken.in(second, this::name);
        nature.getItems().setAll(Nature.values());
        Spoken.in(nature, choice -> texts.get("comparison.nature." + choice));
        nature.setValue(Nature.ALL);
        nature.valueProperty().subscribe(this::fill);
        search.textProperty().subscribe(this::fill);
        list.setCellFactory(ComparisonCell::new);
        topics.setCellFactory(_ -> new TopicCell());
        topics.getSelectionModel().selectedItemProperty().subscribe(this::show);
        second.valueProperty().subscribe(this::compare);
        second.getSelectionModel().selectFirst();
    }

    private String name(String id) {
        return id.equals(workbench.profile().id())
                ? workbench.profile().identity().shortName().in(texts.language())
                : regulations.identity(id).shortName().in(texts.language());
    }

    /// Reads and compares beside the window; an answer about a regulation no longer chosen is dropped.
    private void compare(String id) {
        if (id == null) {
            return;
        }
        busy.setVisible(true);
        other.setText(name(id));
        summary.setText(texts.get("comparison.running"));
        Organization design = workbench.organization();
        Thread.ofVirtual().name("comparison").start(() -> {
            try {
                Answer found = answer(regulations.get(id), design);
                Platform.runLater(() -> take(id, Optional.of(found), ""));
            } catch (ProfileFault fault) {
                Platform.runLater(() -> take(id, Optional.empty(), fault.in(texts.language())));
            } catch (RuntimeException unexpected) {
                Platform.runLater(() -> {
                    take(id, Optional.empty(), texts.get("fault.closed"));
                    throw unexpected;
                });
            }
        });
    }

    private Answer answer(Profile other, Organization design) {
        return new Answer(Comparison.of(workbench.profile(), other), RegulationChange.of(
                design, workbench.profile(), workbench.checker(), Catalog.checker(other)));
    }

    private void take(String id, Optional<Answer> found, String fault) {
        if (id.equals(second.getValue())) {
            busy.setVisible(false);
            answer = found;
            summary.setText(found.map(Answer::comparison)
                    .map(comparison -> texts.get("comparison.summary", comparison.differences().size(),
                            comparison.same()))
                    .orElse(fault));
            fill();
        }
    }

    private void fill() {
        List<ComparisonRow> rows = answer
                .map(found -> new ComparisonRows(texts, nature.getValue(), search.getText())
                        .of(found.comparison(), found.change()))
                .orElse(List.of());
        list.getItems().setAll(rows);
        topics.getItems()
                .setAll(rows.stream()
                        .filter(Chapter.class::isInstance)
                        .map(Chapter.class::cast)
                        .toList());
    }

    private void show(Chapter chapter) {
        int row = list.getItems().indexOf(chapter);
        if (row >= 0) {
            list.scrollTo(row);
            list.getSelectionModel().select(row);
        }
    }

    private final class TopicCell extends ListCell<Chapter> {
        @Override
        protected void updateItem(Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty || chapter == null ? null : chapter.title());
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
