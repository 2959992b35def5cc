package id.sotk.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Pangkat: golongan ruang I/a to IV/e of a PNS, or golongan I to XVII of a PPPK, as written on the staff list.
public record Rank(String code) {

    private static final List<String> PPPK = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");

    public Rank {
        if (code == null || !(code.matches("(I|II|III)/[a-d]|IV/[a-e]") || PPPK.contains(code))) {
            throw new IllegalArgumentException(
                    "rank must be I/a to IV/e or I to XVII, was " + Checks.quoted(code));
        }
    }

    /// Whether this is the golongan of a contract employee (PPPK).
    public boolean isContract() {
        return !code.contains("/");
    }

    /// Reads a rank as people write it, in any case and spacing; empty where it is none.
    public static Optional<Rank> parse(String written) {
        String text = written.replaceAll("\\s", "");
        int slash = text.indexOf('/');
        String tidy = slash < 0
                ? text.toUpperCase(Locale.ROOT)
                : text.substring(0, slash).toUpperCase(Locale.ROOT)
                        + text.substring(slash).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(new Rank(tidy));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
