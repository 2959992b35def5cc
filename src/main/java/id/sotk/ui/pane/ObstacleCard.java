package id.sotk.ui.pane;

import id.sotk.simulation.CounterExample;
import id.sotk.ui.work.Texts;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One obstacle: what is wrong, the remedy, the article, and the way there; choosing it walks there.
final class ObstacleCard extends VBox {

    ObstacleCard(CounterExample example, Texts texts, Consumer<CounterExample> chosen) {
        getStyleClass().addAll("finding", "violation");
        String fact = example.obstacle().fact().in(texts.language());
        add(texts.get("obstacle." + example.obstacle().kind()), "severity", "violation");
        add(fact, "strong");
        add(example.obstacle().remedy().in(texts.language()));
        add(example.obstacle().citation().address(), "citation");
        add(texts.get("obstacles.way", example.walk().target().name(), example.step(), example.moves()), "caption");
        if (!example.others().isEmpty()) {
            add(texts.get("obstacles.others", example.others().size()), "caption");
        }
        Button go = new Button(texts.get("obstacles.go"));
        go.getStyleClass().add("small");
        go.setAccessibleText(texts.get("obstacles.go") + ": " + fact);
        go.setOnAction(_ -> chosen.accept(example));
        go.setOnMouseClicked(Event::consume);
        getChildren().add(go);
        setAccessibleText(fact);
        setOnMouseClicked(_ -> chosen.accept(example));
    }

    private void add(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
    }
}
