package id.sotk.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What an official brings for a role: education, competences, last yearly rating, experience equal to a pengawas.
public record Qualification(
        Optional<Education> education,
        List<String> competences,
        Optional<Rating> lastRating,
        boolean supervisoryExperience) {

    public static final Qualification NONE = new Qualification(Optional.empty(), List.of(), Optional.empty(), false);

    public Qualification {
        Objects.requireNonNull(education, "education must be given, empty where unknown");
        competences = Checks.distinct("competences", competences);
        Objects.requireNonNull(lastRating, "last rating must be given, empty where unknown");
    }

    /// Whether a competence is recorded that names this field of work, or the field names it, letter case aside.
    public boolean matches(String field) {
        String wanted = field.strip().toLowerCase(Locale.ROOT);
        return competences.stream()
                .map(competence -> competence.toLowerCase(Locale.ROOT))
                .anyMatch(competence -> competence.contains(wanted) || wanted.contains(competence));
    }

    public Qualification withEducation(Optional<Education> changed) {
        return new Qualification(changed, competences, lastRating, supervisoryExperience);
    }

    public Qualification withCompetences(List<String> changed) {
        return new Qualification(education, changed, lastRating, supervisoryExperience);
    }

    public Qualification withLastRating(Optional<Rating> changed) {
        return new Qualification(education, competences, changed, supervisoryExperience);
    }

    public Qualification withSupervisoryExperience(boolean changed) {
        return new Qualification(education, competences, lastRating, changed);
    }
}
