package id.sotk.ui.pane;

import id.sotk.simulation.Progress;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// One stage of the walk as a row of dots, one a step: done, flagged, current, open or left out.
final class StageStrip extends VBox {

    StageStrip(StepView.Stage stage) {
        getStyleClass().add("stage");
        if (stage.isCurrent()) {
            getStyleClass().add("current");
        }
        Label heading = new Label(stage.name());
        heading.getStyleClass().add("heading");
        HBox row = new HBox();
        row.setStyle("-fx-alignment: center-left;");
        for (StepView.Dot dot : stage.dots()) {
            if (!row.getChildren().isEmpty()) {
                row.getChildren().add(line());
            }
            row.getChildren().add(circle(dot));
        }
        setMinWidth(24 + stage.dots().size() * 12.0);
        setPrefWidth(40 + stage.dots().size() * 20.0);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().setAll(heading, row);
        setAccessibleText(stage.spoken());
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("dot-line");
        line.setMinHeight(2);
        line.setMaxHeight(2);
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private static Circle circle(StepView.Dot dot) {
        boolean now = dot.state() == Progress.State.CURRENT;
        Circle circle = new Circle(now ? 6 : 4);
        circle.getStyleClass().addAll("dot", switch (dot.state()) {
            case DONE -> "done";
            case FLAWED -> "flagged";
            case CURRENT -> "now";
            case OPEN -> "waiting";
            case LEFT_OUT -> "left-out";
        });
        Tooltip.install(circle, new Tooltip(dot.tip()));
        return circle;
    }
}
