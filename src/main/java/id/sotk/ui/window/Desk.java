package id.sotk.ui.window;

import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.regulation.file.Regulations;
import id.sotk.rules.catalog.Catalog;
import id.sotk.store.DesignEntry;
import id.sotk.store.Library;
import id.sotk.store.Session;
import id.sotk.store.StoreNotice;
import id.sotk.store.StoredDesign;
import id.sotk.ui.home.Welcome.Recent;
import id.sotk.ui.work.Texts;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the window needs of the store: recent designs, the one opened, and the user's settings.
public final class Desk {

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String DARK = "dark";
    private static final String ARRANGEMENT = "arrangement";
    private static final int RECENT = 10;

    private final Library library;
    private final Language started;
    private Regulations regulations;
    private final List<ProfileFault> refused = new ArrayList<>();

    /// Opens the store in the user's data folder.
    ///
    /// @throws id.sotk.store.StoreFault where it cannot be used or another window has it open
    public Desk(Session session) {
        started = session.language();
        library = Library.open(session.location());
        regulations = Catalog.regulations(session.location().profiles());
        for (Path file : session.profiles()) {
            try {
                regulations = regulations.with(file);
            } catch (ProfileFault faulty) {
                refused.add(faulty);
            }
        }
    }

    /// The regulations on offer: the bundled ones and the user's own.
    Regulations regulations() {
        return regulations;
    }

    /// What is wrong with the user's own profiles, each read whole; safe to ask on another thread.
    List<ProfileFault> faultyProfiles() {
        return Stream.concat(refused.stream(), regulations.faults().stream()).toList();
    }

    /// Keeps a copy of the profile in this file, which was read and found sound, among the user's own.
    ///
    /// @throws ProfileFault where the copy cannot be written; the profile kept before then stays
    void keep(Path file, Profile profile) {
        Path copy = library.location().profiles().keep(file, profile.id(), regulations.file(profile.id()));
        regulations = regulations.with(copy);
    }

    /// The data folder.
    Path home() {
        return library.location().home();
    }

    /// The language chosen last; where none was, the one the program was started in.
    Language language() {
        return library.settings().get(LANGUAGE).flatMap(Language::tagged).orElse(started);
    }

    void rememberLanguage(Language language) {
        library.settings().put(LANGUAGE, language.tag());
    }

    boolean isDark() {
        return library.settings().get(THEME).filter(DARK::equals).isPresent();
    }

    void rememberDark(boolean dark) {
        library.settings().put(THEME, dark ? DARK : "light");
    }

    /// How the window was left.
    Arrangement arrangement() {
        return library.settings().get(ARRANGEMENT).flatMap(Arrangement::read).orElse(Arrangement.PLAIN);
    }

    void rememberArrangement(Arrangement arrangement) {
        library.settings().put(ARRANGEMENT, arrangement.written());
    }

    Optional<StoreNotice> notice() {
        return library.notice();
    }

    /// The designs changed last.
    List<Recent> recent(Texts texts) {
        DateTimeFormatter clock = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(ZoneId.systemDefault());
        return library.designs()
                .stream()
                .limit(RECENT)
                .map(entry -> recent(entry, texts.get("home.changed", clock.format(entry.changed()))))
                .toList();
    }

    private static Recent recent(DesignEntry entry, String detail) {
        return new Recent(Long.toString(entry.id()), entry.name(), detail);
    }

    StoredDesign open(String id) {
        return library.open(Long.parseLong(id));
    }

    StoredDesign create(Document document) {
        return library.create(document);
    }

    void delete(String id) {
        library.delete(Long.parseLong(id));
    }

    void close() {
        library.close();
    }
}
