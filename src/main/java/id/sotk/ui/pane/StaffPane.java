package id.sotk.ui.pane;

import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/// The staff list: search, filters by kind and need, and the place from which officials are dragged onto the chart.
public final class StaffPane {

    /// More teams than this and an official counts as busy; the regulations set no limit, so this only filters.
    private static final int BUSY_FROM = 3;

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private final ObservableList<Official> officials = FXCollections.observableArrayList();
    private final FilteredList<Official> shown = new FilteredList<>(officials);
    private Map<String, Integer> teams = Map.of();
    private Set<String> heads = Set.of();

    @FXML
    private TextField search;

    @FXML
    private ToggleButton unplaced;

    @FXML
    private ToggleButton functional;

    @FXML
    private ToggleButton executors;

    @FXML
    private ToggleButton structural;

    @FXML
    private ToggleButton busy;

    @FXML
    private ListView<Official> list;

    @FXML
    private Label count;

    public StaffPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        functional.setText(texts.of(PositionKind.FUNCTIONAL));
        executors.setText(texts.of(PositionKind.EXECUTOR));
        list.setItems(shown);
        list.setPlaceholder(nobody());
        list.setCellFactory(_ -> new OfficialCell(workbench, texts, official -> teams.getOrDefault(official, 0)));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, official) -> {
            if (official != null && !workbench.isSelected(official.id())) {
                workbench.select(official.id());
            }
        });
        list.setOnKeyPressed(event -> {
            Official official = list.getSelectionModel().getSelectedItem();
            if (official != null && event.getCode() == KeyCode.DELETE) {
                actions.deleteSelected();
            } else if (official != null && event.getCode() == KeyCode.ENTER) {
                actions.placeOfficial(official.id());
            }
        });
        search.textProperty().addListener((_, _, _) -> filter());
        List.of(unplaced, functional, executors, structural, busy)
                .forEach(chip -> chip.selectedProperty().addListener((_, _, _) -> filter()));
        search.setTooltip(new Tooltip(texts.get("staff.search.tip")));
        workbench.document().subscribe(document -> show(document.organization()));
        workbench.selection().subscribe(_ -> followSelection());
    }

    /// Moves the keyboard to the search field.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    private void addOfficial() {
        actions.addOfficial();
    }

    private Label nobody() {
        Label empty = new Label(texts.get("staff.empty"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        empty.setMaxWidth(200);
        return empty;
    }

    private void show(Organization organization) {
        Map<String, Integer> counted = new HashMap<>();
        for (Team team : organization.teams()) {
            team.seats().everybody().forEach(official -> counted.merge(official, 1, Integer::sum));
        }
        heads = organization.units().stream().flatMap(unit -> unit.holder().stream()).collect(Collectors.toSet());
        boolean sameTeams = counted.equals(teams);
        teams = counted;
        if (!officials.equals(organization.officials().list())) {
            officials.setAll(organization.officials().list());
        } else if (!sameTeams) {
            list.refresh();
        }
        long waiting = officials.stream().filter(this::isUnplaced).count();
        long loaded = officials.stream().filter(this::isBusy).count();
        unplaced.setText(texts.get("staff.unplaced", waiting));
        busy.setText(texts.get("staff.busy", BUSY_FROM, loaded));
        filter();
        followSelection();
    }

    private void followSelection() {
        workbench.selected()
                .flatMap(id -> workbench.organization().officials().find(id))
                .ifPresentOrElse(
                        official -> {
                            if (list.getSelectionModel().getSelectedItem() != official) {
                                list.getSelectionModel().select(official);
                                list.scrollTo(official);
                            }
                        },
                        () -> list.getSelectionModel().clearSelection());
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(official -> matches(official, wanted) && passesChips(official));
        count.setText(
                shown.size() == officials.size()
                        ? texts.get("staff.count", officials.size())
                        : texts.get("staff.countFiltered", shown.size(), officials.size()));
    }

    private boolean matches(Official official, String wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        String unit = official.placement()
                .flatMap(placement -> workbench.organization().units().find(placement.unit()))
                .map(Element::name)
                .orElse("");
        String number = official.person().nip().map(nip -> nip.digits()).orElse("");
        String all = (official.name() + " " + official.position() + " " + unit).toLowerCase(Locale.ROOT);
        return all.contains(wanted) || (wanted.replace(" ", "").matches("\\d+")
                && number.contains(wanted.replace(" ", "")));
    }

    private boolean passesChips(Official official) {
        boolean anyKind = functional.isSelected() || executors.isSelected() || structural.isSelected();
        boolean kind = switch (official.positionKind()) {
            case FUNCTIONAL -> functional.isSelected();
            case EXECUTOR -> executors.isSelected();
            case JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> structural.isSelected();
        };
        return (!anyKind || kind)
                && (!unplaced.isSelected() || isUnplaced(official))
                && (!busy.isSelected() || isBusy(official));
    }

    private boolean isUnplaced(Official official) {
        return official.placement().isEmpty() && !heads.contains(official.id());
    }

    private boolean isBusy(Official official) {
        return teams.getOrDefault(official.id(), 0) >= BUSY_FROM;
    }
}
