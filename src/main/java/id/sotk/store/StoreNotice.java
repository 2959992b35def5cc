package id.sotk.store;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.Told;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// What happened when a damaged or missing store was opened, for the user to read.
///
/// @param file the store's file
/// @param damaged where the damaged file was set aside; empty where it was missing
/// @param backup when the backup was made that is open now; empty where no good one was found and the store is new
public record StoreNotice(Path file, Optional<Path> damaged, Optional<Instant> backup) implements Told {

    @Override
    public String in(Language language) {
        Bundle texts = Bundle.of("store/messages", language);
        String what = damaged.isPresent() ? "notice." : "notice.missing.";
        Path where = damaged.orElse(file);
        return backup.map(made -> texts.get(what + "restored", where, shown(made, language)))
                .orElseGet(() -> texts.get(what + "emptied", where));
    }

    private static String shown(Instant made, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(ZoneId.systemDefault())
                .format(made);
    }
}
