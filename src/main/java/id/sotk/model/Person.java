package id.sotk.model;

import java.util.Objects;
import java.util.Optional;

/// Who an official is: name with titles, number, rank and what qualifies for roles.
public record Person(String name, Optional<Nip> nip, Optional<Rank> rank, Qualification qualification) {

    public Person {
        name = Checks.text("name of the official", name);
        Objects.requireNonNull(nip, "NIP must be given, empty where unknown");
        Objects.requireNonNull(rank, "rank must be given, empty where unknown");
        Objects.requireNonNull(qualification, "qualification must be given");
    }

    public static Person named(String name) {
        return new Person(name, Optional.empty(), Optional.empty(), Qualification.NONE);
    }

    public Person withName(String changed) {
        return new Person(changed, nip, rank, qualification);
    }

    public Person withNip(Optional<Nip> changed) {
        return new Person(name, changed, rank, qualification);
    }

    public Person withRank(Optional<Rank> changed) {
        return new Person(name, nip, changed, qualification);
    }

    public Person withQualification(Qualification changed) {
        return new Person(name, nip, rank, changed);
    }
}
