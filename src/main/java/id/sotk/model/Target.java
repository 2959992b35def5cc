package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Target kinerja: the piece of work that walks through the three stages.
///
/// @param owner the unit answerable for it (pemilik kinerja)
/// @param executor the team, or the single official, who carries it out; empty until chosen
public record Target(String id, String name, String owner, Optional<String> executor, Optional<Period> period)
        implements
            Element {

    public Target {
        Checks.id("identifier of the target", id);
        name = Checks.text("name of the target", name);
        Checks.id("owner unit of the target", owner);
        Objects.requireNonNull(executor, "executor must be given, empty until chosen");
        Objects.requireNonNull(period, "period must be given, empty until known");
    }

    public Target withName(String changed) {
        return new Target(id, changed, owner, executor, period);
    }

    public Target withOwner(String changed) {
        return new Target(id, name, changed, executor, period);
    }

    public Target withExecutor(Optional<String> changed) {
        return new Target(id, name, owner, changed, period);
    }

    public Target withPeriod(Optional<Period> changed) {
        return new Target(id, name, owner, executor, changed);
    }
}
