package id.sotk.ui.pane;

import id.sotk.simulation.Deviation;
import id.sotk.simulation.Walk;
import id.sotk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The menu of departures from the regulation: another actor, addressee or letter, another order.
final class Departures {

    private final Texts texts;
    private final Consumer<Deviation> depart;

    Departures(Texts texts, Consumer<Deviation> depart) {
        this.texts = texts;
        this.depart = depart;
    }

    /// Departures by kind, each kind a menu of its own.
    List<MenuItem> of(Walk walk) {
        List<MenuItem> menus = new ArrayList<>();
        Stream.of("actor", "addressee", "document", "order").forEach(kind -> {
            List<MenuItem> items = walk.deviations()
                    .stream()
                    .filter(deviation -> kind(deviation).equals(kind))
                    .map(this::departure)
                    .toList();
            Menu menu = new Menu(texts.get("simulation.deviate." + kind), null, items.toArray(MenuItem[]::new));
            if (!items.isEmpty()) {
                menus.add(menu);
            }
        });
        return menus;
    }

    private MenuItem departure(Deviation deviation) {
        MenuItem item = new MenuItem(deviation.name().in(texts.locale()));
        item.setOnAction(_ -> depart.accept(deviation));
        return item;
    }

    private static String kind(Deviation deviation) {
        return switch (deviation) {
            case Deviation.WrongActor _,Deviation.LeaveOut _ -> "actor";
            case Deviation.WrongAddressee _,Deviation.OmitCopy _ -> "addressee";
            case Deviation.WrongInstrument _,Deviation.WithoutDocument _,Deviation.OmitField _,Deviation.WrongProcedure _ ->
                "document";
            case Deviation.Displaced _ -> "order";
        };
    }
}
