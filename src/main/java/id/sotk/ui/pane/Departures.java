package id.sotk.ui.pane;

import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.simulation.Choice;
import id.sotk.simulation.Deviation;
import id.sotk.simulation.Walk;
import id.sotk.ui.work.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The menu of departures from the regulation: another actor, addressee or letter, another order.
///
/// What departs from the usual way stands by kind at the top; what departs from another choice stands under that choice,
/// and the steps one may go to stand under their stage, so that no list grows longer than the window.
final class Departures {

    private static final int LONGEST = 90;

    private final Texts texts;
    private final Consumer<Deviation> depart;

    Departures(Texts texts, Consumer<Deviation> depart) {
        this.texts = texts;
        this.depart = depart;
    }

    /// Departures by kind, each kind a menu of its own.
    List<MenuItem> of(Walk walk) {
        Map<Choice.TakeStep, List<Deviation>> ways = new LinkedHashMap<>();
        List<Deviation> procedures = new ArrayList<>();
        List<Deviation> order = new ArrayList<>();
        for (Deviation deviation : walk.deviations()) {
            switch (deviation) {
                case Deviation.WrongProcedure _ -> procedures.add(deviation);
                case Deviation.Distorted distorted ->
                    ways.computeIfAbsent(distorted.base(), _ -> new ArrayList<>()).add(deviation);
                case Deviation.Displaced _ -> order.add(deviation);
            }
        }
        List<MenuItem> menus = byWay(ways);
        if (!procedures.isEmpty()) {
            menus.add(menu(texts.get("simulation.deviate.procedure"), items(procedures)));
        }
        if (!order.isEmpty()) {
            menus.add(menu(texts.get("simulation.deviate.order"), ordered(order, walk)));
        }
        return menus;
    }

    /// Departures from the usual way by kind, then a menu for each other way.
    private List<MenuItem> byWay(Map<Choice.TakeStep, List<Deviation>> ways) {
        List<MenuItem> menus = new ArrayList<>();
        ways.forEach((way, departures) -> {
            List<MenuItem> kinds = grouped(departures, deviation -> texts.get("simulation.deviate." + kind(deviation)));
            if (menus.isEmpty()) {
                menus.addAll(kinds);
            } else {
                menus.add(menu(texts.get("simulation.deviate.way", name(way)), kinds));
            }
        });
        return menus;
    }

    /// What leaves the step out comes first, then the steps one may go to, by stage.
    private List<MenuItem> ordered(List<Deviation> order, Walk walk) {
        List<MenuItem> items = new ArrayList<>();
        List<Deviation> jumps = new ArrayList<>();
        for (Deviation deviation : order) {
            if (deviation instanceof Deviation.JumpTo) {
                jumps.add(deviation);
            } else {
                items.add(item(deviation));
            }
        }
        items.addAll(grouped(jumps, deviation -> place((Deviation.JumpTo) deviation, walk)));
        return items;
    }

    private String place(Deviation.JumpTo jump, Walk walk) {
        return walk.mechanism()
                .step(jump.step())
                .map(MechanismStep::stage)
                .map(stage -> texts.get("simulation.deviate.stage", texts.of(stage)))
                .orElseGet(() -> texts.get("simulation.deviate.letters"));
    }

    private List<MenuItem> grouped(List<Deviation> deviations, Function<Deviation, String> group) {
        Map<String, List<Deviation>> groups = new LinkedHashMap<>();
        deviations.forEach(
                deviation -> groups.computeIfAbsent(group.apply(deviation), _ -> new ArrayList<>()).add(deviation));
        List<MenuItem> menus = new ArrayList<>();
        groups.forEach((name, members) -> menus.add(menu(name, items(members))));
        return menus;
    }

    private static Menu menu(String name, List<MenuItem> items) {
        return new Menu(name, null, items.toArray(MenuItem[]::new));
    }

    private List<MenuItem> items(List<Deviation> deviations) {
        return deviations.stream().map(this::item).toList();
    }

    private MenuItem item(Deviation deviation) {
        MenuItem item = new MenuItem(shortened(deviation.name().in(texts.language())));
        item.setOnAction(_ -> depart.accept(deviation));
        return item;
    }

    /// The procedure the choice begins, else the choice.
    private String name(Choice.TakeStep way) {
        return shortened(way.performance()
                .step()
                .procedure()
                .filter(_ -> way.answer().isEmpty())
                .map(AssignmentProcedure::name)
                .orElse(way.name())
                .in(texts.language()));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, name.lastIndexOf(' ', LONGEST)) + " …";
    }

    private static String kind(Deviation deviation) {
        return switch (deviation) {
            case Deviation.WrongActor _,Deviation.LeaveOut _ -> "actor";
            case Deviation.WrongAddressee _,Deviation.OmitCopy _ -> "addressee";
            case Deviation.WrongInstrument _,Deviation.WithoutDocument _,Deviation.OmitField _ -> "document";
            case Deviation.WrongProcedure _ -> "procedure";
            case Deviation.Displaced _ -> "order";
        };
    }
}
