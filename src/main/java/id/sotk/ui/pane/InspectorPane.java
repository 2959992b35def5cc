package id.sotk.ui.pane;

import id.sotk.edit.command.UnseatFromTeam;
import id.sotk.model.Assignment;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.rules.Finding;
import id.sotk.structure.Placed;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The selected element: its kind, its fields, who sits in it, and the findings about it.
public final class InspectorPane {

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private Optional<Element> shown = Optional.empty();

    @FXML
    private Label kind;

    @FXML
    private Label name;

    @FXML
    private FlowPane chips;

    @FXML
    private FieldSheet sheet;

    @FXML
    private VBox members;

    @FXML
    private VBox findings;

    public InspectorPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        workbench.document().subscribe(_ -> show());
        workbench.selection().subscribe(_ -> show());
        workbench.findings().addListener((ListChangeListener<Finding>) _ -> showFindings());
        showFindings();
    }

    private void show() {
        Optional<Element> selected = workbench.selected().flatMap(workbench.organization()::find);
        shown = selected;
        kind.setText(selected.map(this::kindOf).orElse(texts.get("inspector.design")));
        name.setText(selected.map(Element::name).orElse(workbench.organization().identity().name()));
        chips.getChildren().setAll(selected.map(this::facts).orElse(List.of()).stream().map(this::chip).toList());
        sheet.show(new InspectorFields(workbench, texts).of(selected));
        KeptFocus.in(members, () -> members.getChildren().setAll(people(selected)), () -> members);
        showFindings();
    }

    private String kindOf(Element element) {
        return switch (element) {
            case OrgUnit unit -> texts.of(unit.kind());
            case Official official -> texts.of(official.positionKind());
            case Team _ -> texts.get("team");
            case Target _ -> texts.get("target");
            case Assignment _ -> texts.get("assignment");
        };
    }

    private List<String> facts(Element element) {
        Structure structure = workbench.structure().get();
        return switch (element) {
            case OrgUnit unit -> structure.findUnit(unit.id()).map(this::standing).orElse(List.of());
            case Official official -> structure.placed(official.id()).map(this::placing).orElse(List.of());
            case Team team -> List.of(texts.get("inspector.seats", team.seats().everybody().size()), reach(team));
            case Target target ->
                target.executor().isPresent() ? List.of() : List.of(texts.get("inspector.noExecutor"));
            case Assignment _ -> List.of();
        };
    }

    private List<String> standing(Standing standing) {
        List<String> facts = new ArrayList<>(List.of(texts.get("inspector.level", standing.level())));
        standing.area().pattern().ifPresent(pattern -> facts.add(pattern.id()));
        facts.add(texts.get("inspector.staff", standing.staff().size()));
        return facts;
    }

    private List<String> placing(Placed placed) {
        return List.of(
                texts.get("inspector.appraiser", placed.appraiser().name()),
                texts.get("inspector.leader", placed.leader().name()));
    }

    private String reach(Team team) {
        Structure structure = workbench.structure().get();
        Standing owner = structure.unit(team.owner());
        boolean guests = team.seats()
                .everybody()
                .stream()
                .flatMap(official -> structure.home(official).stream())
                .anyMatch(home -> !home.isWithin(owner) && !owner.isWithin(home));
        return texts.get(guests ? "inspector.crossUnit" : "inspector.inUnit");
    }

    private Label chip(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        chip.setMaxWidth(250);
        chip.setTooltip(new Tooltip(text));
        return chip;
    }

    private List<HBox> people(Optional<Element> selected) {
        if (selected.orElse(null) instanceof Team team) {
            return team.seats().everybody().stream().map(official -> member(team, official)).toList();
        }
        if (selected.orElse(null) instanceof OrgUnit unit) {
            return workbench.organization().placedIn(unit.id()).stream().map(this::person).toList();
        }
        return List.of();
    }

    private HBox person(Official official) {
        Hyperlink link = new Hyperlink(official.name());
        link.setOnAction(_ -> workbench.select(official.id()));
        link.setMinWidth(0);
        HBox.setHgrow(link, Priority.ALWAYS);
        HBox row = new HBox(link);
        row.setStyle("-fx-alignment: center-left;");
        return row;
    }

    private HBox member(Team team, String id) {
        HBox row = person(workbench.organization().officials().get(id));
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "icon-only", "small");
        remove.setAccessibleText(texts.get("inspector.unseat"));
        remove.setTooltip(new Tooltip(texts.get("inspector.unseat")));
        remove.setOnAction(_ -> workbench.perform(new UnseatFromTeam(team.id(), id)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(space, remove);
        return row;
    }

    private void showFindings() {
        List<Finding> about = shown.map(element -> workbench.findingsOn(element.id())).orElse(List.of());
        KeptFocus.in(findings, () -> showFindings(about), () -> findings);
    }

    private void showFindings(List<Finding> about) {
        findings.getChildren().clear();
        if (!about.isEmpty()) {
            Label heading = new Label(texts.get("inspector.findings"));
            heading.getStyleClass().add("heading");
            findings.getChildren().add(heading);
        }
        about.forEach(finding -> findings.getChildren().add(new FindingCard(finding, texts, actions)));
    }
}
