package id.sotk.ui.window;

import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.pane.ElementsPane;
import id.sotk.ui.pane.EventsPane;
import id.sotk.ui.pane.FindingsPane;
import id.sotk.ui.pane.InspectorPane;
import id.sotk.ui.pane.RegulationPane;
import id.sotk.ui.pane.SimulationPane;
import id.sotk.ui.pane.StaffPane;
import id.sotk.ui.pane.TopBar;
import id.sotk.ui.window.Arrangement.Side;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Views;
import id.sotk.ui.work.Views.View;
import id.sotk.ui.work.Workbench;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window around one open design: top bar, elements and staff, sheet, inspector, and the panes below; each side folds away.
public final class Shell {

    private final Workbench workbench;
    private final Texts texts;
    private final CanvasPane canvas;
    private final BorderPane root = new BorderPane();
    private final TabPane left = new TabPane();
    private final TabPane below = new TabPane();
    private final Tab simulationTab;
    private final Tab findingsTab;
    private final Tab staffTab;
    private final Parent top;
    private final Region right;
    private final HBox status;
    private final Sides sides;
    private final View<StaffPane> staff;
    private final View<FindingsPane> findings;
    private final View<SimulationPane> simulation;
    private final View<EventsPane> events;
    private final ToggleButton showLeft;
    private final ToggleButton showBelow;
    private final ToggleButton showRight;
    private boolean presenting;

    /// @param views offers the workbench, the actions and the canvas to the panes
    /// @param arrangement how the user left the window
    Shell(Views views, Workbench workbench, CanvasPane canvas, Arrangement arrangement) {
        this.workbench = workbench;
        this.texts = views.texts();
        this.canvas = canvas;
        top = views.load(TopBar.class).root();
        right = (Region) views.load(InspectorPane.class).root();
        staff = views.load(StaffPane.class);
        findings = views.load(FindingsPane.class);
        simulation = views.load(SimulationPane.class);
        events = views.load(EventsPane.class);
        staffTab = tab("left.staff", staff.root());
        left.getTabs().setAll(tab("left.elements", views.load(ElementsPane.class).root()), staffTab);
        left.getSelectionModel().select(arrangement.left().tab());
        findingsTab = tab("bottom.simulation", findings.root());
        simulationTab = tab("bottom.simulation", simulation.root());
        below.getTabs()
                .setAll(findingsTab, simulationTab,
                        tab("bottom.log", simulation.controller().log()),
                        tab("bottom.events", events.root()),
                        tab("bottom.regulation", views.load(RegulationPane.class).root()));
        below.getSelectionModel().select(arrangement.below().tab());
        workbench.findings().subscribe(this::count);
        count();
        showLeft = fold(Feather.SIDEBAR, "status.left", arrangement.left());
        showBelow = fold(Feather.CREDIT_CARD, "status.below", arrangement.below());
        showRight = fold(Feather.SLIDERS, "status.right", arrangement.right());
        root.getStyleClass().add("studio");
        left.setId("left");
        below.setId("below");
        status = status();
        sides = new Sides(root, left, right, below, canvas, arrangement);
        arrange();
        simulationTab.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                sides.giveRoom(arrangement());
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sides.settle());
    }

    /// The tab tells how many findings there are, those accepted aside.
    private void count() {
        findingsTab.setText(texts.get("bottom.findings",
                workbench.findings().stream().filter(finding -> !finding.isWaived()).count()));
    }

    public Parent root() {
        return root;
    }

    public CanvasPane canvas() {
        return canvas;
    }

    public SimulationPane simulation() {
        return simulation.controller();
    }

    EventsPane events() {
        return events.controller();
    }

    /// Whether keys such as Space belong to the simulation now.
    public boolean isSimulating() {
        return presenting || (showBelow.isSelected() && below.getSelectionModel().getSelectedItem() == simulationTab);
    }

    public void showSimulation() {
        showBelow.setSelected(true);
        below.getSelectionModel().select(simulationTab);
    }

    public void showFindings() {
        showBelow.setSelected(true);
        below.getSelectionModel().select(findingsTab);
    }

    public void focusStaffSearch() {
        showLeft.setSelected(true);
        left.getSelectionModel().select(staffTab);
        staff.controller().focusSearch();
    }

    /// Leaves the sheet and the simulation strip at projector size, or brings everything back as it was.
    public void present() {
        presenting = !presenting;
        if (!presenting) {
            sides.unsettle();
        }
        root.setStyle(presenting ? "-fx-font-size: 16px;" : "");
        if (presenting) {
            showSimulation();
            canvas.present();
        } else {
            canvas.endPresentation();
        }
        arrange();
    }

    public boolean isPresenting() {
        return presenting;
    }

    /// How the window is laid out now.
    Arrangement arrangement() {
        Arrangement sizes = sides.sizes();
        return new Arrangement(
                new Side(sizes.left().size(), showLeft.isSelected(), tab(left)),
                new Side(sizes.right().size(), showRight.isSelected(), 0),
                new Side(sizes.below().size(), showBelow.isSelected(), tab(below)));
    }

    private static int tab(TabPane side) {
        return side.getSelectionModel().getSelectedIndex();
    }

    private void arrange() {
        Arrangement now = arrangement();
        root.setTop(presenting ? null : top);
        root.setBottom(presenting ? null : status);
        sides.show(now, !presenting && showLeft.isSelected(), !presenting && showRight.isSelected(),
                showBelow.isSelected());
    }

    private HBox status() {
        Label notice = new Label();
        notice.textProperty().bind(workbench.notice().map(Workbench.Notice::text));
        workbench.notice().subscribe(said -> {
            notice.getStyleClass().remove("alert");
            if (said.alert()) {
                notice.getStyleClass().add("alert");
            }
        });
        notice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notice, Priority.ALWAYS);
        HBox bar = new HBox(8, notice, showLeft, showBelow, showRight);
        bar.getStyleClass().add("status");
        bar.setStyle("-fx-alignment: center-left;");
        return bar;
    }

    private ToggleButton fold(Ikon icon, String key, Side side) {
        FontIcon graphic = new FontIcon(icon);
        ToggleButton button = new ToggleButton(null, graphic);
        button.getStyleClass().addAll("flat", "fold");
        button.setSelected(side.shown());
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.setFocusTraversable(false);
        button.selectedProperty().addListener((_, _, _) -> arrange());
        return button;
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(texts.get(key), content instanceof Region ? content : new VBox(content));
        tab.setClosable(false);
        return tab;
    }
}
