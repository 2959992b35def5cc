package id.sotk.bench;

import id.sotk.edit.Editor;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.Table;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.catalog.Catalog;
import id.sotk.scene.Theme;
import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.work.CanvasActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Workbench;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// Measures the frames of a pan over charts of 1,000 and 10,000 boxes against a bare redraw of the same window.
///
/// Run the class's `main` with `-Dprism.order=sw -Djavafx.animation.fullspeed=true`: frames then follow each other without
/// waiting for the screen, so that the time between two is what one costs.
public final class CanvasBench extends Application {

    private static final int WARM = 120;
    private static final int FRAMES = 240;
    private static final int PEOPLE = 5;

    private final Queue<Runnable> runs = new ArrayDeque<>();
    private Stage stage;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage window) {
        stage = window;
        stage.setScene(new Scene(new Region(), 1366, 768));
        stage.show();
        for (int round = 0; round < 2; round++) {
            runs.add(this::bare);
            for (int boxes : new int[]{1_000, 10_000}) {
                Document design = design(boxes);
                runs.add(() -> pan(design, "reading zoom, " + boxes + " boxes", CanvasBench::natural));
                runs.add(() -> pan(design, "whole sheet, " + boxes + " boxes", CanvasPane::fit));
                runs.add(() -> zoom(design, "zooming out and in, " + boxes + " boxes"));
            }
        }
        runs.add(Platform::exit);
        runs.remove().run();
    }

    private void bare() {
        Region region = new Region();
        measure("bare redraw", region, frame -> region.setBackground(
                Background.fill(frame % 2 == 0 ? Color.WHITE : Color.WHITESMOKE)));
    }

    private void pan(Document design, String name, java.util.function.Consumer<CanvasPane> look) {
        CanvasPane canvas = canvas(design);
        stage.getScene().setRoot(canvas);
        canvas.layout();
        look.accept(canvas);
        Node sheet = canvas.getChildrenUnmodifiable().getFirst();
        measure(name, canvas, frame -> Event.fireEvent(sheet, wheel(frame / 80 % 2 == 0 ? -5 : 5, false)));
    }

    private void zoom(Document design, String name) {
        CanvasPane canvas = canvas(design);
        Node sheet = canvas.getChildrenUnmodifiable().getFirst();
        measure(name, canvas, frame -> Event.fireEvent(sheet, wheel(frame / 60 % 2 == 0 ? 12 : -12, true)));
    }

    private static void natural(CanvasPane canvas) {
        Event.fireEvent(canvas, new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.DIGIT1, false, true, false,
                false));
    }

    private void measure(String name, Parent root, IntConsumer step) {
        stage.getScene().setRoot(root);
        new AnimationTimer() {
            private final double[] times = new double[FRAMES];
            private long before = System.nanoTime();
            private int frame = -WARM;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (frame >= 0) {
                    times[frame] = (at - before) / 1e6;
                }
                before = at;
                frame++;
                if (frame == FRAMES) {
                    stop();
                    report(name, times);
                    Platform.runLater(runs.remove());
                } else {
                    step.accept(frame + WARM);
                }
            }
        }.start();
    }

    private static void report(String name, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%-36s median %6.2f ms   95 %% within %6.2f ms%n", name, times[times.length / 2],
                times[times.length * 95 / 100]);
    }

    private static ScrollEvent wheel(double by, boolean control) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 683, 384, 683, 384, false, control, false, false, false, false, control ? 0 : by,
                by,
                0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                null);
    }

    private static CanvasPane canvas(Document design) {
        Texts texts = new Texts(Language.INDONESIAN);
        Workbench workbench = new Workbench(
                Editor.of(design), Catalog.checker(Profiles.get(design.organization().identity().regulation())), texts);
        workbench.animated().set(false);
        return new CanvasPane(workbench, texts, new SimpleObjectProperty<>(Theme.LIGHT), new CanvasActions() {
            @Override
            public boolean agrees(String titleKey, String question, String okKey) {
                return false;
            }

            @Override
            public void appointHolder(String unit) {
                // no dialogs while measuring
            }

            @Override
            public void placeIn(String unit) {}

            @Override
            public void changePattern(String unit) {
                // no dialogs while measuring
            }
        });
    }

    /// A head, divisions of six sections each, and a team of five below every unit.
    private static Document design(int boxes) {
        List<OrgUnit> units = new ArrayList<>();
        List<Official> officials = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        String division = "unit-0";
        for (int number = 0; units.size() + teams.size() < boxes; number++) {
            String id = "unit-" + number;
            boolean isDivision = number % 7 == 1;
            String parent = isDivision ? "unit-0" : division;
            UnitKind kind = number == 0 ? UnitKind.APPARATUS : isDivision ? UnitKind.DIVISION : UnitKind.SECTION;
            units.add(new OrgUnit(
                    id,
                    "Bidang Layanan Nomor " + number,
                    kind,
                    number == 0 ? Optional.empty() : Optional.of(parent),
                    Optional.of(Post.vacant("Kepala", PositionKind.ADMINISTRATOR)),
                    UnitRoles.PLAIN));
            division = isDivision ? id : division;
            List<String> members = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                String official = "official-" + number + "-" + person;
                officials.add(new FunctionalOfficial(
                        official, Person.named("Siti Nurjanah " + number + " " + person), "Pranata Komputer",
                        FunctionalGrade.AHLI_MUDA, Optional.empty()));
                members.add(official);
            }
            teams.add(Team.formed("tim-" + number, "Tim Kerja Nomor " + number, id)
                    .withSeats(new TeamSeats(
                            Optional.empty(), Optional.of(members.getFirst()), members.subList(1, PEOPLE))));
        }
        return Document.of(new Organization(
                new Identity("Dinas", "Kota", "BDG-6-2023", Optional.empty()), Table.of(units), Table.of(officials),
                new Work(Table.of(teams), Table.empty(), Table.empty()), List.of()));
    }
}
