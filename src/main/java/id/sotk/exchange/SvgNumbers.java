package id.sotk.exchange;

/// Writes numbers briefly, without exponent and without the reader's decimal comma.
final class SvgNumbers {

    private SvgNumbers() {}

    /// At most two digits after the point.
    static String text(double number) {
        return digits(Math.round(number * 100), 100);
    }

    /// At most six digits after the point.
    static String exact(double number) {
        return digits(Math.round(number * 1_000_000), 1_000_000);
    }

    private static String digits(long scaled, long unit) {
        long whole = Math.abs(scaled) / unit;
        long rest = Math.abs(scaled) % unit;
        String sign = scaled < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String fraction = Long.toString(unit + rest).substring(1);
        int end = fraction.length();
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        return sign + whole + "." + fraction.substring(0, end);
    }
}
