package id.sotk.ui.dialog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.util.StringConverter;

/// Reads a day as written in the language, never a day of no calendar such as 31 February, and keeps what it refused on screen.
final class StrictDate extends StringConverter<LocalDate> {

    private final DateTimeFormatter format;
    private final Consumer<DateTimeException> refusal;
    private String refused = "";

    /// @param refusal hears of every text that is no day
    StrictDate(Locale locale, Consumer<DateTimeException> refusal) {
        String pattern = DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "uuuu");
        this.format = new DateTimeFormatterBuilder()
                .parseLenient()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
        this.refusal = refusal;
    }

    @Override
    public String toString(LocalDate day) {
        if (!refused.isEmpty()) {
            return refused;
        }
        return day == null ? "" : format.format(day);
    }

    @Override
    public LocalDate fromString(String written) {
        refused = "";
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip(), format);
        } catch (DateTimeException wrong) {
            refused = written;
            refusal.accept(wrong);
            throw wrong;
        }
    }

    /// A day was picked, so that what was refused before counts no more.
    void forget() {
        refused = "";
    }
}
