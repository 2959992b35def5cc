package id.sotk.ui.pane;

import id.sotk.simulation.Progress;
import id.sotk.ui.work.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// One stage of the walk as a row of dots, one a step: done, flagged, current, open or left out.
final class StageStrip extends VBox {

    StageStrip(Progress progress, Texts texts) {
        getStyleClass().add("stage");
        boolean current = progress.dots().stream().anyMatch(dot -> dot.state() == Progress.State.CURRENT);
        if (current) {
            getStyleClass().add("current");
        }
        Label heading = new Label(texts.of(progress.stage()));
        heading.getStyleClass().add("heading");
        HBox row = new HBox();
        row.setStyle("-fx-alignment: center-left;");
        for (Progress.Dot dot : progress.dots()) {
            if (!row.getChildren().isEmpty()) {
                row.getChildren().add(line());
            }
            row.getChildren().add(circle(dot, texts));
        }
        setMinWidth(24 + progress.dots().size() * 12.0);
        setPrefWidth(40 + progress.dots().size() * 20.0);
        getChildren().setAll(heading, row);
        setAccessibleText(texts.get("simulation.stage", heading.getText(),
                progress.dots().stream().filter(dot -> dot.state() == Progress.State.DONE).count(),
                progress.dots().size()));
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

    private static Circle circle(Progress.Dot dot, Texts texts) {
        Circle circle = new Circle(dot.state() == Progress.State.CURRENT ? 6 : 4);
        circle.getStyleClass().addAll("dot", switch (dot.state()) {
            case DONE -> "done";
            case FLAWED -> "flagged";
            case CURRENT -> "now";
            case OPEN -> "waiting";
            case LEFT_OUT -> "left-out";
        });
        Tooltip.install(circle, new Tooltip(dot.step() + " · "
                + dot.text().in(texts.locale()).replace("{actor}", "…")));
        return circle;
    }
}
