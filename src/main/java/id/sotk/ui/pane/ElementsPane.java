package id.sotk.ui.pane;

import id.sotk.edit.vocabulary.Additions;
import id.sotk.edit.vocabulary.Place;
import id.sotk.model.Element;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import id.sotk.model.UnitKind;
import id.sotk.ui.work.Edits;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be drawn, and the structure as a tree for whoever works by keyboard.
public final class ElementsPane {

    private final Workbench workbench;
    private final Texts texts;
    private final StudioActions actions;
    private final Map<String, TreeItem<Element>> items = new HashMap<>();
    private boolean following;

    @FXML
    private Label where;

    @FXML
    private TilePane palette;

    @FXML
    private TreeView<Element> tree;

    public ElementsPane(Workbench workbench, Texts texts, StudioActions actions) {
        this.workbench = workbench;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        tree.setCellFactory(_ -> new Cell());
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null && !following) {
                workbench.select(item.getValue().id());
                actions.reveal(item.getValue().id());
            }
        });
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                actions.deleteSelected();
            } else if (event.getCode() == KeyCode.F2) {
                actions.renameSelected();
            }
        });
        workbench.document().subscribe(document -> fill(document.organization()));
        workbench.selection().subscribe(_ -> follow());
    }

    private Button button(String text, Ikon icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(112);
        button.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setTooltip(new javafx.scene.control.Tooltip(texts.get("elements.add.tip", text)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Ikon icon(UnitKind kind) {
        return switch (kind) {
            case APPARATUS -> Feather.HOME;
            case SECRETARIAT -> Feather.BOOK;
            case ASSISTANCE -> Feather.LAYERS;
            case DIVISION -> Feather.GRID;
            case SECTION -> Feather.SQUARE;
            case TECHNICAL_UNIT -> Feather.TOOL;
            case FUNCTIONAL_GROUP -> Feather.AWARD;
        };
    }

    private void fill(Organization organization) {
        following = true;
        Map<String, Boolean> closed = new HashMap<>();
        items.forEach((id, item) -> closed.put(id, !item.isExpanded()));
        items.clear();
        tree.setRoot(organization.root().map(root -> item(organization, root, closed)).orElse(null));
        following = false;
        follow();
    }

    private TreeItem<Element> item(Organization organization, OrgUnit unit, Map<String, Boolean> closed) {
        TreeItem<Element> item = new TreeItem<>(unit);
        item.setExpanded(!closed.getOrDefault(unit.id(), false));
        items.put(unit.id(), item);
        for (Team team : organization.teams()) {
            if (team.owner().equals(unit.id())) {
                TreeItem<Element> leaf = new TreeItem<>(team);
                items.put(team.id(), leaf);
                item.getChildren().add(leaf);
            }
        }
        organization.targets().stream().filter(target -> target.owner().equals(unit.id())).forEach(target -> {
            TreeItem<Element> leaf = new TreeItem<>(target);
            items.put(target.id(), leaf);
            item.getChildren().add(leaf);
        });
        organization.children(unit.id()).forEach(below -> item.getChildren().add(item(organization, below, closed)));
        return item;
    }

    private void follow() {
        following = true;
        Optional<TreeItem<Element>> item = workbench.selected().map(items::get);
        item.ifPresentOrElse(tree.getSelectionModel()::select, tree.getSelectionModel()::clearSelection);
        following = false;
        offer(Edits.place(workbench));
    }

    /// What may be added at the place, and why no further unit may.
    private void offer(Place place) {
        Organization organization = workbench.organization();
        String name = place.unit().map(unit -> organization.units().get(unit).name()).orElse(texts.get("elements.top"));
        String below = texts.get("elements.where", name);
        where.setText(place.closed().map(why -> below + "\n" + workbench.names().of(why)).orElse(below));
        List<Button> buttons = new ArrayList<>();
        place.offers()
                .forEach(offer -> buttons.add(button(
                        workbench.names().of(offer), icon(offer.kind()), () -> actions.addUnit(offer))));
        if (new Additions(organization, place).owner().isPresent()) {
            buttons.add(button(texts.get("team"), Feather.USERS, actions::addTeam));
            buttons.add(button(texts.get("target"), Feather.TARGET, actions::addTarget));
        } else {
            place.unit()
                    .ifPresent(unit -> buttons.add(
                            button(texts.get("official"), Feather.USER, () -> actions.placeIn(unit))));
        }
        KeptFocus.in(palette, () -> palette.getChildren().setAll(buttons), () -> tree);
    }

    private static final class Cell extends TreeCell<Element> {
        @Override
        protected void updateItem(Element element, boolean empty) {
            super.updateItem(element, empty);
            setText(empty || element == null ? null : element.name());
            setGraphic(empty || element == null ? null : new FontIcon(switch (element) {
                case OrgUnit unit -> icon(unit.kind());
                case Team _ -> Feather.USERS;
                case id.sotk.model.Target _ -> Feather.TARGET;
                case id.sotk.model.Official _ -> Feather.USER;
                case id.sotk.model.Assignment _ -> Feather.FILE_TEXT;
            }));
        }
    }
}
