package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/// Reads the times people and programs write: ISO 8601, or day, month, year as in Indonesia; a day alone is its beginning.
final class LogTime {

    private static final int DAY = "2025-03-04".length();
    private static final String TIME = "[[' '][','][ ]H[:][.]mm[[:][.]ss[.SSS]]]";
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d['T']" + TIME, Locale.ROOT),
            form("d/M/uuuu" + TIME, Locale.ROOT),
            form("d-M-uuuu" + TIME, Locale.ROOT),
            form("d.M.uuuu" + TIME, Locale.ROOT),
            form("d MMMM uuuu" + TIME, Locale.of("id")),
            form("d MMM uuuu" + TIME, Locale.of("id")),
            form("d MMMM uuuu" + TIME, Locale.ENGLISH));

    private LogTime() {}

    /// The time a cell says; an offset is dropped, so that the hours stay as they were written.
    static LocalDateTime read(String cell) throws RowRefused {
        try {
            return cell.indexOf('T') == DAY ? OffsetDateTime.parse(cell).toLocalDateTime() : local(cell);
        } catch (DateTimeParseException _) {
            return local(cell);
        }
    }

    private static LocalDateTime local(String cell) throws RowRefused {
        for (DateTimeFormatter form : FORMS) {
            try {
                return switch (form.parseBest(cell, LocalDateTime::from, LocalDate::from)) {
                    case LocalDateTime time -> time;
                    case LocalDate day -> day.atStartOfDay();
                    default -> throw new RowRefused(Column.TIME, cell, "time");
                };
            } catch (DateTimeParseException _) {
                continue;
            }
        }
        throw new RowRefused(Column.TIME, cell, "time");
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
