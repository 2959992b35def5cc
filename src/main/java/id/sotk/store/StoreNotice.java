package id.sotk.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/// What happened when a damaged or missing store was opened, for the user to read.
///
/// @param file the store's file
/// @param damaged where the damaged file was set aside; empty where it was missing
/// @param backup when the backup was made that is open now; empty where no good one was found and the store is new
public record StoreNotice(Path file, Optional<Path> damaged, Optional<Instant> backup) {

    /// What happened, in English for an English locale and in Indonesian for any other.
    public String message(Locale locale) {
        String what = damaged.isPresent() ? "notice." : "notice.missing.";
        Path where = damaged.orElse(file);
        return backup.map(made -> StoreTexts.sentence(locale, what + "restored", where, shown(made, locale)))
                .orElseGet(() -> StoreTexts.sentence(locale, what + "emptied", where));
    }

    private static String shown(Instant made, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(made);
    }
}
