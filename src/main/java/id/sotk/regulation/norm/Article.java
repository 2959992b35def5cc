package id.sotk.regulation.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The article or part of the annex under which an address stands: articles by number, then the annex in its own order.
///
/// @param heading what a reader looks for in the regulation, such as `Pasal 6` or `Lampiran II.B.2`
public record Article(String heading) implements Comparable<Article> {
    private static final Pattern ARTICLE = Pattern.compile("Pasal (\\d+).*");
    private static final Pattern ANNEX = Pattern
            .compile(
                    "(Lampiran(?: (?:[IVX]+ Bab [IVX]+(?: angka \\d+(?: huruf [a-z](?![a-z)]))?)?|\\d+\\)|[A-Z]+(?:\\.[\\w]+)*(?: \\d+\\))?))?).*");
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    /// In the order of the regulation: numbers by value, everything else by letter.
    public static final Comparator<String> NATURAL = Article::compareAddresses;

    /// The article of the first passage an address names.
    public static Article of(String address) {
        String first = address.split(";")[0].strip();
        Matcher article = ARTICLE.matcher(first);
        if (article.matches()) {
            return new Article("Pasal " + article.group(1));
        }
        Matcher annex = ANNEX.matcher(first);
        return new Article(annex.matches() ? annex.group(1) : first);
    }

    public boolean isNumbered() {
        return ARTICLE.matcher(heading).matches();
    }

    /// The number of the article; 0 for a part of the annex.
    public int number() {
        Matcher article = ARTICLE.matcher(heading);
        return article.matches() ? Integer.parseInt(article.group(1)) : 0;
    }

    @Override
    public int compareTo(Article other) {
        if (isNumbered() != other.isNumbered()) {
            return isNumbered() ? -1 : 1;
        }
        return NATURAL.compare(heading, other.heading);
    }

    private static int compareAddresses(String one, String other) {
        List<String> left = pieces(one);
        List<String> right = pieces(other);
        for (int place = 0; place < Math.min(left.size(), right.size()); place++) {
            int order = comparePieces(left.get(place), right.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int comparePieces(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers
                ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                : one.toLowerCase(Locale.ROOT).compareTo(other.toLowerCase(Locale.ROOT));
    }

    private static List<String> pieces(String address) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(address);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
