package id.sotk.simulation;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.regulation.norm.Citation;
import id.sotk.rules.Finding;

/// What stops a walk, or makes it break a clause, although every choice on the way is one the regulation allows.
///
/// @param about identifier of the clause broken, or of the role nobody can play; empty where neither is the matter
/// @param subject the element to be mended: a unit, a team or an official
/// @param words what is wrong, then what would mend it
/// @param citation the clause, or the step that cannot be taken
public record Obstacle(Kind kind, String about, String subject, Words words, Citation citation) {

    /// How a structure can fail its work.
    public enum Kind {
        /// A clause is broken.
        BREACH,
        /// Nobody fills the role that has to act or is addressed.
        UNFILLED,
        /// Somebody judges his or her own work.
        OWN_REVIEW,
        /// No choice is left.
        STUCK
    }

    /// The fact, and the remedy.
    public record Words(LocalizedText fact, LocalizedText remedy) {}

    static Obstacle of(Finding finding) {
        return new Obstacle(
                Kind.BREACH,
                finding.clause().id(),
                finding.subject(),
                new Words(
                        LocalizedText.each(finding::fact),
                        remedy(finding)),
                finding.citation());
    }

    private static LocalizedText remedy(Finding finding) {
        return finding.remedy(Language.INDONESIAN).isBlank()
                ? finding.clause().statement()
                : LocalizedText.each(finding::remedy);
    }

    public LocalizedText fact() {
        return words.fact();
    }

    public LocalizedText remedy() {
        return words.remedy();
    }

    /// What makes two obstacles one: the same kind, clause or role, and element, however the walk came there.
    public Cause cause() {
        return new Cause(kind, about, subject);
    }

    /// The identity of an obstacle.
    public record Cause(Kind kind, String about, String subject) {}
}
