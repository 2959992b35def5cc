package id.sotk.ui.canvas;

import id.sotk.edit.Selection;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.RenameElement;
import id.sotk.edit.tool.Hit;
import id.sotk.edit.tool.Neighbours;
import id.sotk.edit.tool.Rearrangement;
import id.sotk.edit.vocabulary.Offer;
import id.sotk.model.Element;
import id.sotk.model.Organization;
import id.sotk.scene.Figure;
import id.sotk.scene.Mark;
import id.sotk.scene.Rect;
import id.sotk.ui.canvas.sheet.Sheet;
import id.sotk.ui.work.Edits;
import id.sotk.ui.work.Workbench;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the keys, the menu and the mouse do to the design, each in one place.
final class Editing {

    /// Opens the menu for what lies at a place of the window.
    interface MenuOpener {
        void open(Hit hit, double x, double y);
    }

    private final Workbench workbench;
    private final Edits edits;
    private final CanvasTexts texts;
    private final Sheet sheet;
    private final Viewpoint viewpoint;
    private final RenameField field;
    private String renaming = "";
    private MenuOpener menu = (_, _, _) -> {};

    Editing(Workbench workbench, Edits edits, CanvasTexts texts, Sheet sheet, Viewpoint viewpoint, RenameField field) {
        this.workbench = workbench;
        this.edits = edits;
        this.texts = texts;
        this.sheet = sheet;
        this.viewpoint = viewpoint;
        this.field = field;
    }

    void openMenusWith(MenuOpener opener) {
        menu = opener;
    }

    void menu(Hit hit, double x, double y) {
        hit.official().or(hit::element).filter(element -> !workbench.isSelected(element)).ifPresent(workbench::select);
        menu.open(hit, x, y);
    }

    /// What letting go here would do.
    String promise(Command command) {
        return texts.get("canvas.release", workbench.names().telling().sentence(command));
    }

    private void perform(Optional<Command> command) {
        command.ifPresent(workbench::perform);
    }

    void rename(String element) {
        viewpoint.reveal(element);
        Optional<Rect> place = title(element);
        Optional<String> name = organization().find(element).map(Element::name);
        if (place.isPresent() && name.isPresent()) {
            renaming = element;
            field.setAccessibleText(texts.get("canvas.rename") + ": " + name.get());
            field.open(place.get(), sheet.camera().scale(), name.get(), text -> renamed(element, text));
        }
    }

    /// Keeps an open name over its box while the sheet moves.
    void followCamera() {
        if (field.isOpen()) {
            title(renaming).ifPresent(place -> field.follow(place, sheet.camera().scale()));
        }
    }

    /// Where the name of the element is written: the head of its box, or its row.
    private Optional<Rect> title(String element) {
        Optional<Figure> box = sheet.scene().figure(element).filter(figure -> figure.key().equals(element));
        return box.map(Editing::title).map(sheet.camera()::toScreen).or(() -> sheet.place(element));
    }

    private static Rect title(Figure box) {
        List<Mark.Text> lines = box.marks()
                .stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
        List<Mark.Text> title = lines.stream()
                .takeWhile(line -> line.style().equals(lines.getFirst().style()))
                .toList();
        if (title.isEmpty()) {
            return box.bounds();
        }
        double size = title.getFirst().style().size();
        double top = title.getFirst().at().y() - size;
        return new Rect(
                box.bounds().x(), top, box.bounds().width(), title.getLast().at().y() + size / 3 - top);
    }

    private boolean renamed(String element, String name) {
        if (name.isEmpty()) {
            workbench.refuse(texts.get("canvas.rename.empty"));
            return false;
        }
        return workbench.perform(new RenameElement(element, name));
    }

    /// Adds what usually comes where the selection stands, and opens its name.
    void add() {
        edits.add().ifPresent(this::rename);
    }

    void addUnit(Offer offer) {
        edits.addUnit(offer).ifPresent(this::rename);
    }

    void addTeam() {
        edits.addTeam().ifPresent(this::rename);
    }

    /// Deletes what is selected; officials selected in a box of the chart only leave that box.
    void delete() {
        Map<String, String> boxes = new HashMap<>();
        workbench.selection()
                .get()
                .elements()
                .stream()
                .filter(organization().officials()::contains)
                .forEach(official -> sheet.scene()
                        .figure(official)
                        .ifPresent(figure -> boxes.put(official, figure.element())));
        edits.delete(boxes);
    }

    void moveEarlier() {
        perform(workbench.selected().flatMap(new Rearrangement(organization())::earlier));
    }

    void moveLater() {
        perform(workbench.selected().flatMap(new Rearrangement(organization())::later));
    }

    void selectAll() {
        workbench.selection().set(Selection.of(new Neighbours(organization()).inOrder()));
    }

    /// Selects the element and brings it into view.
    void go(Optional<String> element) {
        element.ifPresent(to -> {
            workbench.select(to);
            viewpoint.reveal(to);
        });
    }

    /// The unit or team selected last; for an official the box that shows the official.
    Optional<String> chart() {
        return workbench.selected()
                .map(selected -> sheet.scene()
                        .figure(selected)
                        .map(figure -> figure.element())
                        .orElse(selected));
    }

    private Organization organization() {
        return workbench.organization();
    }
}
