package id.sotk.ui.canvas;

import id.sotk.edit.tool.Hit;
import id.sotk.exchange.BundledFont;
import id.sotk.model.Element;
import id.sotk.scene.Rect;
import id.sotk.scene.Theme;
import id.sotk.ui.canvas.sheet.Minimap;
import id.sotk.ui.canvas.sheet.Paints;
import id.sotk.ui.canvas.sheet.Sheet;
import id.sotk.ui.work.CanvasActions;
import id.sotk.ui.work.Colours;
import id.sotk.ui.work.Edits;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The sheet with the chart of the open design: shown, moved, edited by mouse and keyboard, and where work is seen to travel.
public final class CanvasPane extends Region {

    private static final double GAP = 12;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Workbench workbench;
    private final ObservableValue<Theme> theme;
    private final Paints paints = new Paints();
    private final Sheet sheet = new Sheet(paints);
    private final Viewpoint viewpoint;
    private final Layers layers;
    private final EmptySheet empty;
    private final Tip refusal = new Tip("refusal");
    private final RenameField field = new RenameField(this::requestFocus);
    private final Editing editing;
    private final Composition composition;
    private final Journey journey;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private Rect laidOut = new Rect(0, 0, 0, 0);
    private ContextMenu menu = new ContextMenu();

    /// @param theme the colours to draw with, light or dark
    public CanvasPane(
            Workbench workbench, Texts texts, ObservableValue<Theme> theme, CanvasActions actions) {
        this.workbench = workbench;
        this.theme = theme;
        CanvasTexts words = new CanvasTexts(texts.language());
        viewpoint = new Viewpoint(sheet, workbench.animated()::get);
        layers = Layers.of(paints, words, new Minimap(paints, viewpoint::centre), sheet);
        empty = new EmptySheet(words);
        editing = new Editing(workbench, new Edits(workbench, actions), words, sheet, viewpoint, field);
        composition = new Composition(BundledFont.inter(), texts.language());
        journey = new Journey(
                sheet, viewpoint, layers.courier(), layers.gestures(), workbench.animated()::get);
        dress(words);
        obey(new CanvasMenu(workbench, words, editing, viewpoint, actions));
        follow();
    }

    private void dress(CanvasTexts words) {
        setId("canvas");
        getStyleClass().add("canvas");
        getStylesheets().add(CanvasPane.class.getResource("canvas.css").toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.get("canvas.name"));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(
                sheet, empty, layers.gestures(), layers.ghost(), layers.courier(), layers.minimap(), refusal, field);
    }

    private void obey(CanvasMenu menus) {
        Aim aim = new Aim(workbench, sheet, layers.gestures(), layers.ghost(), refusal);
        Gestures gestures = new Gestures(workbench, sheet, aim, editing);
        PointerInput input = new PointerInput(workbench, sheet, gestures, viewpoint);
        CanvasKeys keys = new CanvasKeys(workbench, sheet, viewpoint, editing, gestures::escape);
        editing.openMenusWith((hit, x, y) -> openMenu(menus, hit, x, y));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            menu.hide();
            if (!field.isOpen() || event.getTarget() != field) {
                requestFocus();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                input.beginPanning();
            } else if (!field.isOpen()) {
                keys.press(event);
            }
        });
        addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                input.endPanning();
            }
        });
        focusedProperty().addListener(_ -> input.endPanning());
    }

    private void follow() {
        InvalidationListener redraw = _ -> redraw();
        workbench.document().addListener(redraw);
        workbench.findings().addListener(redraw);
        theme.addListener(redraw);
        workbench.selection().addListener(_ -> select());
        sheet.cameraProperty().addListener((_, _, camera) -> {
            zoom.set(camera.scale());
            editing.followCamera();
            look();
        });
        redraw();
    }

    private void redraw() {
        layers.show(composition.draw(
                workbench.document().get(), workbench.structure().get(), workbench.findings(), theme.getValue()));
        pseudoClassStateChanged(DARK, layers.theme() == Theme.DARK);
        setStyle(Colours.of(layers.theme()));
        setBackground(Background.fill(paints.color(layers.theme().ground())));
        empty.setVisible(sheet.isBlank());
        layers.minimap().setVisible(!sheet.isBlank());
        select();
    }

    private void select() {
        sheet.select(Layers.spoken(sheet.scene(), workbench.selection().get()));
        look();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void openMenu(CanvasMenu menus, Hit hit, double x, double y) {
        menu.hide();
        menu = menus.of(hit);
        Point2D place = localToScreen(x, y);
        menu.show(this, place.getX(), place.getY());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        sheet.resizeRelocate(0, 0, width, height);
        layers.gestures().resizeRelocate(0, 0, width, height);
        layers.ghost().resizeRelocate(0, 0, width, height);
        layers.courier().resizeRelocate(0, 0, width, height);
        empty.resizeRelocate(0, 0, width, height);
        layers.minimap()
                .relocate(
                        width - layers.minimap().getWidth() - GAP, height - layers.minimap().getHeight() - GAP);
        if (!sheet.window().equals(laidOut)) {
            laidOut = sheet.window();
            viewpoint.begin();
            look();
        }
    }

    private void look() {
        layers.look(workbench.selection().get());
        journey.lift();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? workbench.selected().flatMap(sheet::node).orElse(null)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Looks at the part of the chart that the other one shows.
    public void lookLike(CanvasPane other) {
        viewpoint.resume(other.sheet.camera());
    }

    /// Shows the whole chart.
    public void fit() {
        viewpoint.fit();
    }

    /// Shows the whole chart while the window takes its size for a presentation.
    public void present() {
        viewpoint.present();
    }

    /// Looks again where the presentation began.
    public void endPresentation() {
        viewpoint.endPresentation();
    }

    public void zoomIn() {
        viewpoint.zoomIn();
    }

    public void zoomOut() {
        viewpoint.zoomOut();
    }

    /// Size on screen against the natural one; 1 is 100 %.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// Brings the unit, team or official into view; does nothing where it is not drawn.
    public void reveal(String element) {
        viewpoint.reveal(element);
    }

    /// Opens the name for editing in its place.
    public void beginRename(String element) {
        editing.rename(element);
    }

    /// Lets a document travel along the lines, with a label of what it is and from whom to whom.
    ///
    /// @param done follows the arrival
    public void travel(String from, String to, String document, Runnable done) {
        journey.travel(from, to, document, name(from) + " \u2192 " + name(to), done);
    }

    /// Lifts the boxes of those whose turn it is in the walk; an empty list lands them all.
    public void highlight(List<String> elements) {
        journey.highlight(elements);
    }

    /// Takes the travelled document off the sheet.
    public void endTravel() {
        journey.end();
    }

    /// Shakes the box once: a rule is broken here.
    public void shake(String element) {
        journey.shake(element);
    }

    private String name(String element) {
        Optional<Element> found = workbench.organization().find(element);
        return found.map(Element::name).orElse(element);
    }
}
