package id.sotk.regulation;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// Names one regulation as its title page and its closing articles do.
public record Identity(
        String code, int number, int year, LocalizedText title, LocalizedText shortName, String region, Dates dates) {
    /// No regulation of the republic is older.
    public static final int EARLIEST = 1945;

    public Identity {
        Texts.filled("code", code);
        Texts.filled("region", region);
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1, was " + number);
        }
        if (year < EARLIEST) {
            throw new IllegalArgumentException("year must be " + EARLIEST + " or later, was " + year);
        }
    }

    /// When the regulation was fixed and promulgated, took effect, and when its transition ends.
    public record Dates(
            LocalDate fixed, LocalDate promulgated, LocalDate effective, Optional<LocalDate> transitionEnds) {
        public Dates {
            transitionEnds = transitionEnds == null ? Optional.empty() : transitionEnds;
        }
    }
}
