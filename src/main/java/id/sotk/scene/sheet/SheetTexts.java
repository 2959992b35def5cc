package id.sotk.scene.sheet;

import java.util.Objects;

/// What the title block says; an empty line is left out.
///
/// @param title name of the design
/// @param agency the government it belongs to
/// @param regulation short name of the regulation it follows
/// @param pattern name of its structure pattern
/// @param date the day, as the reader writes it
public record SheetTexts(String title, String agency, String regulation, String pattern, String date) {

    public SheetTexts {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("title of a sheet must not be empty");
        }
        Objects.requireNonNull(agency, "agency must be given, empty where there is none");
        Objects.requireNonNull(regulation, "regulation must be given, empty where there is none");
        Objects.requireNonNull(pattern, "pattern must be given, empty where there is none");
        Objects.requireNonNull(date, "date must be given, empty where there is none");
    }
}
