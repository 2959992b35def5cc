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
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
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

    private static final double TALLEST = 0.6;

    /// What a step of the walk needs to be seen with all its choices, and the share of the height it may take for that.
    private static final double STEP = 345;
    private static final double STEP_SHARE = 0.53;

    /// A position is the middle of a divider, which studio.css draws 2 pixels thick.
    private static final double HALF_DIVIDER = 1;

    private final Workbench workbench;
    private final Texts texts;
    private final CanvasPane canvas;
    private final BorderPane root = new BorderPane();
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final TabPane left = new TabPane();
    private final TabPane below = new TabPane();
    private final Tab simulationTab;
    private final Tab findingsTab;
    private final Tab staffTab;
    private final Parent top;
    private final Region right;
    private final HBox status;
    private final View<StaffPane> staff;
    private final View<FindingsPane> findings;
    private final View<SimulationPane> simulation;
    private final View<EventsPane> events;
    private final ToggleButton showLeft;
    private final ToggleButton showBelow;
    private final ToggleButton showRight;
    private Arrangement sizes;
    private boolean divided;
    private boolean presenting;

    /// Whether the window is still taking its size after a presentation.
    private boolean returning;

    /// @param views offers the workbench, the actions and the canvas to the panes
    /// @param arrangement how the user left the window
    Shell(Views views, Workbench workbench, CanvasPane canvas, Arrangement arrangement) {
        this.sizes = arrangement;
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
        simulationTab.selectedProperty().subscribe(this::giveRoom);
        workbench.findings().subscribe(this::count);
        count();
        showLeft = fold(Feather.SIDEBAR, "status.left", arrangement.left());
        showBelow = fold(Feather.CREDIT_CARD, "status.below", arrangement.below());
        showRight = fold(Feather.SLIDERS, "status.right", arrangement.right());
        root.getStyleClass().add("studio");
        across.setId("sides");
        left.setId("left");
        below.setId("below");
        status = status();
        arrange();
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> returning = false);
        divideOnceLaidOut(across.widthProperty());
        divideOnceLaidOut(down.heightProperty());
    }

    /// The tab tells how many findings there are, those accepted aside.
    private void count() {
        findingsTab.setText(texts.get("bottom.findings",
                workbench.findings().stream().filter(finding -> !finding.isWaived()).count()));
    }

    private void divideOnceLaidOut(ReadOnlyDoubleProperty size) {
        size.addListener((_, before, _) -> {
            if (before.doubleValue() <= 0 || returning) {
                Platform.runLater(this::divide);
            }
        });
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
        returning = !presenting;
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
        return new Arrangement(
                new Side(size(left, left.getWidth(), sizes.left()), showLeft.isSelected(), tab(left)),
                new Side(size(right, right.getWidth(), sizes.right()), showRight.isSelected(), 0),
                new Side(size(below, below.getHeight(), sizes.below()), showBelow.isSelected(), tab(below)));
    }

    /// The size the user has given the side, or gave it before it was folded away.
    private double size(Region side, double now, Side before) {
        return divided && !returning && side.getScene() != null && now > 0 ? now : before.size();
    }

    private static int tab(TabPane side) {
        return side.getSelectionModel().getSelectedIndex();
    }

    private void arrange() {
        sizes = arrangement();
        root.setTop(presenting ? null : top);
        root.setBottom(presenting ? null : status);
        down.setOrientation(Orientation.VERTICAL);
        down.getItems().setAll(canvas);
        if (showBelow.isSelected()) {
            down.getItems().add(below);
        }
        across.getItems().setAll(down);
        if (!presenting && showLeft.isSelected()) {
            across.getItems().addFirst(left);
        }
        if (!presenting && showRight.isSelected()) {
            across.getItems().add(right);
        }
        sizes();
        root.setCenter(across);
    }

    /// The sides keep their width and the panes below their height; the sheet takes the rest.
    private void sizes() {
        for (Region side : new Region[]{left, right, below}) {
            SplitPane.setResizableWithParent(side, false);
        }
        left.setMinWidth(200);
        left.setMaxWidth(400);
        right.setMinWidth(220);
        right.setMaxWidth(440);
        below.setMinHeight(120);
        canvas.setMinSize(320, 160);
        Platform.runLater(this::divide);
    }

    /// Makes the panes below as high as a step of the walk needs; a user who gave them more keeps that.
    private void giveRoom() {
        if (simulationTab.isSelected() && down.getHeight() > 0) {
            sizes = arrangement();
            Side now = sizes.below();
            double needed = Math.min(STEP, down.getHeight() * STEP_SHARE);
            sizes = sizes.withBelow(new Side(Math.max(now.size(), needed), now.shown(), now.tab()));
            divide();
        }
    }

    private void divide() {
        root.applyCss();
        root.layout();
        double width = across.getWidth();
        double height = down.getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        int divider = 0;
        if (across.getItems().contains(left)) {
            across.setDividerPosition(divider++, (sizes.left().size() + HALF_DIVIDER) / width);
        }
        if (across.getItems().contains(right)) {
            across.setDividerPosition(divider, 1 - (sizes.right().size() + HALF_DIVIDER) / width);
        }
        if (down.getItems().contains(below)) {
            down.setDividerPosition(0, 1 - (Math.min(sizes.below().size(), height * TALLEST) + HALF_DIVIDER) / height);
        }
        divided = true;
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
