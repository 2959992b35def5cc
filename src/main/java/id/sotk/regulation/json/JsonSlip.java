package id.sotk.regulation.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.Told;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place where a text stops being JSON, and why, in words for someone who edits the file by hand.
///
/// @param line from 1; 0 where the parser knows none
/// @param column from 1; 0 where the parser knows none
/// @param key the sentence that says what is wrong
/// @param word what the sentence quotes from the file; empty where it quotes nothing
public record JsonSlip(int line, int column, String key, String word) implements Told {

    /// A complaint of the parser, told by how its sentence goes, and the sentence for people.
    private record Kind(Pattern complaint, String key) {

        static Kind of(String complaint, String key) {
            return new Kind(Pattern.compile(complaint, Pattern.DOTALL), key);
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("Duplicate field '(.*?)'.*", "twice"),
            Kind.of("Unexpected close marker '(.)'.*", "bracket"),
            Kind.of("Unexpected character \\('(.)'.*was expecting comma.*", "comma"),
            Kind.of("Unexpected character \\('([}\\]])'.*", "trailing"),
            Kind.of("Unexpected character \\('(.)'.*was expecting double-quote to start field name.*", "field"),
            Kind.of("Unexpected character \\('(.)'.*was expecting a colon.*", "colon"),
            Kind.of("Unrecognized token '(.*?)'.*", "unquoted"),
            Kind.of("Illegal unquoted character.*", "broken"),
            Kind.of("Unrecognized character escape '?(.).*", "escape"),
            Kind.of("Invalid numeric value.*", "number"),
            Kind.of("Trailing token.*", "rest"),
            Kind.of("Unexpected character \\('(.)'.*", "character"));

    /// The slip the parser stumbled over.
    public static JsonSlip of(JsonProcessingException complaint) {
        JsonLocation place = complaint.getLocation();
        int line = place == null ? 0 : Math.max(0, place.getLineNr());
        int column = place == null ? 0 : Math.max(0, place.getColumnNr());
        if (complaint instanceof JsonEOFException) {
            return new JsonSlip(line, column, "end", "");
        }
        String words = String.valueOf(complaint.getOriginalMessage());
        for (Kind kind : KINDS) {
            Matcher found = kind.complaint().matcher(words);
            if (found.matches()) {
                return new JsonSlip(line, column, kind.key(), found.groupCount() > 0 ? found.group(1) : "");
            }
        }
        return new JsonSlip(line, column, "other", "");
    }

    /// Column and cause, as a clause that goes on from the line.
    @Override
    public String in(Language language) {
        Bundle texts = Bundle.of("regulation/json/slips", language);
        return column > 0 ? texts.get("column", String.valueOf(column)) + ": " + cause(texts) : cause(texts);
    }

    /// A quotation mark is named, for between others of its kind it cannot be read.
    private String cause(Bundle texts) {
        return word.equals("\"")
                ? texts.get(key).replace("\"{0}\"", texts.get("quote"))
                : texts.get(key, word);
    }
}
