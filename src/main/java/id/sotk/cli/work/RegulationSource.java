package id.sotk.cli.work;

import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.regulation.file.Regulations;
import id.sotk.rules.catalog.Catalog;
import id.sotk.store.Session;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the regulation a verb is told to use: one on offer by its id or region code, or a profile file.
///
/// On offer are the bundled ones, those in `profiles` of the data folder, and those that `--profile` adds for the session.
public final class RegulationSource {

    private final Texts texts;
    private final Regulations regulations;

    /// @throws Refused when a profile added for the session is faulty
    public RegulationSource(Texts texts, Session session) {
        this.texts = texts;
        this.regulations = onOffer(session);
    }

    private Regulations onOffer(Session session) {
        try {
            Regulations found = Catalog.regulations(session.location().profiles());
            for (Path file : session.profiles()) {
                InputFile.refuseUnreadable(texts, file);
                found = found.with(file);
            }
            return found;
        } catch (ProfileFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }

    public Regulations regulations() {
        return regulations;
    }

    /// @param name id (`BDG-6-2023`), code (`BDG`) or file of a profile
    /// @throws Refused when there is no such regulation, or its file is faulty
    public Profile find(String name) {
        Optional<String> known = known(name);
        try {
            return known.isPresent() ? regulations.get(known.get()) : load(file(name).orElseThrow(() -> unknown(name)));
        } catch (ProfileFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }

    /// The regulation the design was drawn under; one that is not on offer has no patterns to carry over.
    ///
    /// @param atHand profiles already read, which go before those on offer
    public Profile own(Organization design, Profile... atHand) {
        String id = design.identity().regulation();
        return Stream.of(atHand)
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseGet(() -> regulations.ids().contains(id) ? find(id) : Regulations.absent(id));
    }

    /// The text of the profile of this id or code.
    ///
    /// @throws Refused when there is no such regulation
    public String source(String name) {
        try {
            return regulations.source(known(name).orElseThrow(() -> unknown(name)));
        } catch (ProfileFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }

    /// The profile in this file, its clauses bound to their rules.
    ///
    /// @throws Refused when the file is faulty
    Profile load(Path file) {
        InputFile.refuseUnreadable(texts, file);
        try {
            return Catalog.loader().load(file);
        } catch (ProfileFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }

    /// The profile in this file, were it to be one of one's own.
    ///
    /// @throws Refused when the file is faulty, or its id is that of a bundled one
    public Profile ownFrom(Path file) {
        InputFile.refuseUnreadable(texts, file);
        try {
            return regulations.read(file);
        } catch (ProfileFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }

    private Optional<String> known(String name) {
        return regulations.ids()
                .stream()
                .filter(id -> id.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> regulations.ids()
                        .stream()
                        .filter(id -> id.split("-")[0].equalsIgnoreCase(name))
                        .findFirst());
    }

    /// Tells of a bad file in the folder too: it may hold the regulation that is missing.
    private Refused unknown(String name) {
        String reason = texts.get("error.regulation.unknown", name, String.join(", ", regulations.ids()));
        return new Refused(regulations.unlisted()
                .stream()
                .findFirst()
                .map(fault -> reason + " " + fault.in(texts.language()))
                .orElse(reason));
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
