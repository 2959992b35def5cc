package id.sotk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A letter: its kind, number, date, issuer, and what it states.
///
/// @param issuer role of the issuer as the regulation profile names it, such as `apparatus-head`
/// @param content what the letter states (field identifiers of the profile's letter form) and to whom copies go
public record Instrument(
        InstrumentKind kind, String number, Optional<LocalDate> date, String issuer, LetterContent content) {

    public Instrument {
        Objects.requireNonNull(kind, "kind of the letter must be given");
        number = number == null ? "" : number.strip();
        Objects.requireNonNull(date, "date of the letter must be given, empty where unknown");
        issuer = Checks.text("issuer of the letter", issuer);
        Objects.requireNonNull(content, "content of the letter must be given");
    }

    /// Fields stated and roles copied.
    public record LetterContent(List<String> fields, List<String> copies) {
        public static final LetterContent NONE = new LetterContent(List.of(), List.of());

        public LetterContent {
            fields = Checks.distinct("fields of the letter", fields);
            copies = Checks.distinct("copies of the letter", copies);
        }
    }
}
