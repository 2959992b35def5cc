package id.sotk.regulation.norm;

import id.sotk.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One norm of the regulation's own list: an ayat, a lettered item of an ayat, an item of the annex.
///
/// @param address the passage, such as `Pasal 8 ayat (2) huruf a`
/// @param reason why nothing in the profile rests on it; empty where something does
public record Norm(String address, Optional<Reason> reason) {

    private static final int STEPS_UP = 1;
    private static final Pattern FIGURE = Pattern.compile(" \\([^()]*Gambar[^()]*\\)$");
    private static final Pattern RANGE = Pattern
            .compile(" sampai dengan | dan |, (?=\\(?\\w{1,2}\\)?(?:,| dan |$))|(?<=\\w\\)?)-(?=\\(?\\w)");
    private static final Pattern ITEM = Pattern.compile(" (ayat|huruf|angka|butir) \\S+$");

    public Norm {
        address = Texts.filled("address of a norm", address);
    }

    /// Why a passage asks for nothing that a program could look at.
    public enum Reason {
        /// It says what a word means.
        DEFINITION,
        /// Aim, scope, principles.
        AIM,
        /// It opens a list or announces what follows.
        HEADING,
        /// It points to another regulation or passage.
        REFERENCE,
        /// It says again what another passage says.
        REPETITION,
        /// It is about maps of processes (Proses Bisnis) and their review.
        PROCESS_MAP,
        /// It is about the electronic system of government (SPBE).
        ELECTRONIC_SYSTEM,
        /// It speaks to somebody outside the unit, or gives somebody a competence.
        COMPETENCE,
        /// It allows something and demands nothing.
        PERMISSION,
        /// Neither a design nor a log records what it asks for.
        UNRECORDED,
        /// Transition from earlier arrangements.
        TRANSITION,
        /// Entry into force and repeal.
        CLOSING
    }

    /// Whether a citation speaks of this norm: of itself, of a part of it, or of the whole that it is an item of.
    public boolean isCitedBy(String citation) {
        return Arrays.stream(citation.split(";")).map(Norm::plain).anyMatch(this::isCitedByPassage);
    }

    private boolean isCitedByPassage(String passage) {
        return isWithin(passage, address)
                || isWithin(address, passage) && parts(address).size() - parts(passage).size() <= STEPS_UP;
    }

    /// A range or a list of items cites the passage that holds them.
    private static String plain(String passage) {
        String words = FIGURE.matcher(passage.strip()).replaceFirst("");
        String first = RANGE.split(words)[0];
        return first.equals(words) ? words : ITEM.matcher(first).replaceFirst("");
    }

    private static boolean isWithin(String part, String whole) {
        return part.startsWith(whole) && (part.length() == whole.length() || part.charAt(whole.length()) == ' ');
    }

    private static List<String> parts(String address) {
        return List.of(address.split(" (?=ayat|huruf|angka|butir)"));
    }
}
