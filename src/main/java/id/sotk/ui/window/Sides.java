package id.sotk.ui.window;

import id.sotk.ui.window.Arrangement.Side;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The sheet with what stands beside and below it: the sides keep the size the user gave them, the sheet takes the rest.
final class Sides {

    private static final double TALLEST = 0.6;

    /// What a step of the walk needs to be seen with all its choices, and the share of the height it may take for that.
    private static final double STEP = 345;
    private static final double STEP_SHARE = 0.53;

    /// A position is the middle of a divider, which studio.css draws 2 pixels thick.
    private static final double HALF_DIVIDER = 1;

    private final BorderPane root;
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final Region left;
    private final Region right;
    private final Region below;
    private final Region sheet;
    private Arrangement sizes;
    private boolean divided;

    /// Whether the window is still taking its size after a presentation.
    private boolean returning;

    Sides(BorderPane root, Region left, Region right, Region below, Region sheet, Arrangement sizes) {
        this.root = root;
        this.left = left;
        this.right = right;
        this.below = below;
        this.sheet = sheet;
        this.sizes = sizes;
        across.setId("sides");
        down.setOrientation(Orientation.VERTICAL);
        for (Region side : new Region[]{left, right, below}) {
            SplitPane.setResizableWithParent(side, false);
        }
        left.setMinWidth(200);
        left.setMaxWidth(400);
        right.setMinWidth(220);
        right.setMaxWidth(440);
        below.setMinHeight(120);
        sheet.setMinSize(320, 160);
        divideOnceLaidOut(across.widthProperty());
        divideOnceLaidOut(down.heightProperty());
    }

    private void divideOnceLaidOut(ReadOnlyDoubleProperty size) {
        size.addListener((_, before, _) -> {
            if (before.doubleValue() <= 0 || returning) {
                Platform.runLater(this::divide);
            }
        });
    }

    /// The window takes its old size again: until the user acts, sizes are those of before.
    void unsettle() {
        returning = true;
    }

    void settle() {
        returning = false;
    }

    /// The sizes that the user has given the sides, or gave them before they were folded away.
    Arrangement sizes() {
        return new Arrangement(
                now(left, left.getWidth(), sizes.left()),
                now(right, right.getWidth(), sizes.right()),
                now(below, below.getHeight(), sizes.below()));
    }

    private Side now(Region side, double size, Side before) {
        boolean given = divided && !returning && side.getScene() != null && size > 0;
        return given ? new Side(size, before.shown(), before.tab()) : before;
    }

    /// Shows these sides around the sheet, in the sizes of the arrangement.
    void show(Arrangement arrangement, boolean leftShown, boolean rightShown, boolean belowShown) {
        sizes = arrangement;
        down.getItems().setAll(sheet);
        if (belowShown) {
            down.getItems().add(below);
        }
        across.getItems().setAll(down);
        if (leftShown) {
            across.getItems().addFirst(left);
        }
        if (rightShown) {
            across.getItems().add(right);
        }
        Platform.runLater(this::divide);
        root.setCenter(across);
    }

    /// Makes the panes below as high as a step of the walk needs; a user who gave them more keeps that.
    void giveRoom(Arrangement now) {
        if (down.getHeight() > 0) {
            double needed = Math.min(STEP, down.getHeight() * STEP_SHARE);
            Side before = now.below();
            sizes = now.withBelow(new Side(Math.max(before.size(), needed), before.shown(), before.tab()));
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
}
