package id.sotk.cli;

import id.sotk.regulation.Profile;
import id.sotk.regulation.ProfileFault;
import id.sotk.regulation.ProfileLoader;
import id.sotk.regulation.Profiles;
import id.sotk.rules.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the regulation a verb is told to use: a bundled one by its id or region code, or a profile file.
final class RegulationSource {

    private final Texts texts;

    RegulationSource(Texts texts) {
        this.texts = texts;
    }

    /// @param name id (`BDG-6-2023`), code (`BDG`) or file of a profile
    /// @throws Refused when there is no such regulation, or its file is faulty
    Profile find(String name) {
        return known(name).orElseGet(() -> file(name)
                .map(this::load)
                .orElseThrow(() -> new Refused(texts.get("error.regulation.unknown", name,
                        String.join(", ", Profiles.ids())))));
    }

    /// The bundled profile of this id or code; empty where there is none.
    Optional<Profile> known(String name) {
        return Profiles.ids()
                .stream()
                .filter(id -> id.equalsIgnoreCase(name) || id.split("-")[0].equalsIgnoreCase(name))
                .findFirst()
                .map(Profiles::get);
    }

    /// The profile in this file, its clauses bound to their rules.
    ///
    /// @throws Refused when the file is faulty
    Profile load(Path file) {
        InputFile.refuseUnreadable(texts, file);
        try {
            Profile profile = new ProfileLoader().load(file);
            refuseUnboundClauses(file, profile);
            return profile;
        } catch (ProfileFault fault) {
            throw new Refused(fault.message(texts.locale()));
        }
    }

    private void refuseUnboundClauses(Path file, Profile profile) {
        Catalog.checker(profile).faults().stream().findFirst().ifPresent(fault -> {
            throw new Refused(texts.get("error.regulation.clause", file, fault.text(texts.locale())));
        });
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
