package id.sotk.regulation.file;

import id.sotk.regulation.Identity;
import id.sotk.regulation.Profile;

/// How much a profile holds.
///
/// @param checked the clauses a rule decides, among all clauses
public record ProfileOutline(String id, Identity identity, Contents contents) {

    /// Numbers of a profile's patterns, mechanisms and clauses, and of the clauses a rule decides.
    public record Contents(int patterns, int mechanisms, int clauses, int checked) {}

    /// The outline of a profile that was read whole.
    public static ProfileOutline of(Profile profile) {
        int checked = (int) profile.clauses()
                .stream()
                .filter(clause -> clause.rule().isPresent())
                .count();
        return new ProfileOutline(profile.id(), profile.identity(), new Contents(profile.patterns().size(),
                profile.mechanisms().size(), profile.clauses().size(), checked));
    }
}
