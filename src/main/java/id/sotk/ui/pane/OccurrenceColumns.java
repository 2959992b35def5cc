package id.sotk.ui.pane;

import id.sotk.exchange.events.Deviations.Occurrence;
import id.sotk.exchange.events.LoggedCase;
import id.sotk.structure.Structure;
import id.sotk.ui.work.Texts;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/// The columns of the events that break a clause: which case, which event, when, by whom, and what is wrong.
final class OccurrenceColumns {

    private static final String DESIGN = "design";

    private final Texts texts;

    OccurrenceColumns(Texts texts) {
        this.texts = texts;
    }

    void into(TableView<Occurrence> table) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("events.case", 100, occurrence -> occurrence.logged().broken()
                                ? texts.get("events.incomplete", occurrence.logged().id())
                                : occurrence.logged().id()),
                        column("events.event", 100, occurrence -> occurrence.origin()
                                .map(origin -> texts.get("events.place", occurrence.number(),
                                        String.valueOf(origin.line())))
                                .orElse("")),
                        column("events.time", 110, occurrence -> occurrence.origin()
                                .flatMap(LoggedCase.Origin::time)
                                .map(this::date)
                                .orElse("")),
                        column("events.actor", 130, occurrence -> design(table)
                                .map(design -> String.join("; ", occurrence.actors(design, texts.language())))
                                .orElse("")),
                        column("events.fact", 260, occurrence -> occurrence.finding().text(texts.language()))));
    }

    /// The design whose names the table tells.
    static void tell(TableView<Occurrence> table, Structure design) {
        table.getProperties().put(DESIGN, design);
    }

    private static Optional<Structure> design(TableView<Occurrence> table) {
        return Optional.ofNullable((Structure) table.getProperties().get(DESIGN));
    }

    private String date(LocalDateTime time) {
        String pattern = texts.get(time.toLocalTime().equals(LocalTime.MIDNIGHT) ? "events.day" : "events.moment");
        return time.format(DateTimeFormatter.ofPattern(pattern, texts.language().locale()));
    }

    private TableColumn<Occurrence, String> column(String key, double width, Function<Occurrence, String> told) {
        TableColumn<Occurrence, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(told.apply(row.getValue())));
        column.setCellFactory(_ -> new Told());
        column.setPrefWidth(width);
        return column;
    }

    /// A cell whose tooltip has the whole text.
    private static final class Told extends TableCell<Occurrence, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean blank = empty || text == null || text.isEmpty();
            setText(blank ? null : text);
            setTooltip(blank ? null : tip(text));
        }

        private static Tooltip tip(String text) {
            Tooltip tip = new Tooltip(text);
            tip.setWrapText(true);
            tip.setMaxWidth(480);
            return tip;
        }
    }
}
