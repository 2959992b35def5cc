package id.sotk.regulation;

import java.time.LocalDate;
import java.util.Optional;

/// Names one regulation as its title page and its closing articles do.
public record Identity(
        String code, int number, int year, LocalizedText title, LocalizedText shortName, String region, Dates dates) {
    private static final int EARLIEST = 1945;

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

    /// Of a regulation of which only the id is known.
    static Identity absent(String id) {
        LocalizedText name = ProfileFault.told("absent.name", id);
        return new Identity(id, 1, EARLIEST, name, name, id, new Dates(null, null, null, Optional.empty()));
    }

    /// When the regulation was fixed and promulgated, took effect, and when its transition ends.
    public record Dates(
            LocalDate fixed, LocalDate promulgated, LocalDate effective, Optional<LocalDate> transitionEnds) {
        public Dates {
            transitionEnds = transitionEnds == null ? Optional.empty() : transitionEnds;
        }
    }
}
