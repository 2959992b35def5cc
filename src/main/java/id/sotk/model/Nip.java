package id.sotk.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// Number of a civil servant (NIP) or contract employee (NI PPPK): 18 digits that hold birth date, appointment and sex.
///
/// NIP: birth `yyyymmdd`, appointment `yyyymm`, sex 1 or 2, serial of 3. NI PPPK: birth, year of appointment, `21`, sex, serial of 3.
public record Nip(String digits) {

    public Nip {
        String compact = digits == null ? "" : digits.replaceAll("[\\s.]", "");
        if (!compact.matches("\\d{18}")) {
            throw new IllegalArgumentException("NIP must have 18 digits, was " + Checks.quoted(digits));
        }
        if (!holdsDates(compact)) {
            throw new IllegalArgumentException(
                    "NIP must hold a birth date, an appointment and the sex 1 or 2, was \"" + compact + "\"");
        }
        digits = compact;
    }

    public LocalDate birth() {
        return birth(digits);
    }

    /// Whether the number is that of a contract employee (PPPK).
    public boolean isContract() {
        return digits.startsWith("21", 12);
    }

    /// The usual writing in groups: `19760604 200604 1 002`.
    public String grouped() {
        return digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " "
                + digits.substring(15);
    }

    private static boolean holdsDates(String compact) {
        try {
            birth(compact);
            int month = Integer.parseInt(compact.substring(12, 14));
            if (month != 21) {
                YearMonth.of(Integer.parseInt(compact.substring(8, 12)), month);
            }
        } catch (DateTimeException refused) {
            return false;
        }
        return compact.charAt(14) == '1' || compact.charAt(14) == '2';
    }

    private static LocalDate birth(String compact) {
        return LocalDate.of(
                Integer.parseInt(compact.substring(0, 4)),
                Integer.parseInt(compact.substring(4, 6)),
                Integer.parseInt(compact.substring(6, 8)));
    }
}
