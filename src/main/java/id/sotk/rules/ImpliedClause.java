package id.sotk.rules;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Severity;
import id.sotk.regulation.norm.Source;
import id.sotk.rules.step.Aspect;
import id.sotk.rules.step.Fact;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a step of a procedure demands by its own words where no clause of the catalogue speaks of it.
///
/// It cites the step, has an id made of procedure, step and aspect, and counts for no clause of the regulation. The text
/// gives a departure no consequence: it is a warning where the step is stated, information where it is inferred.
final class ImpliedClause {

    /// The rule whose page tells it.
    static final String RULE = "step";

    private ImpliedClause() {}

    static Clause of(Profile profile, Fact fact) {
        return of(profile, fact.address(), fact.variant(), fact.statement(), fact.source(), fact.stated());
    }

    static Clause of(Profile profile, String address, Aspect aspect, LocalizedText statement, Source source) {
        return of(profile, address, aspect.name().toLowerCase(Locale.ROOT), statement, source, !source.inferred());
    }

    private static Clause of(Profile profile, String address, String aspect, LocalizedText statement, Source source,
            boolean stated) {
        return new Clause(
                address.startsWith(profile.identity().code()) ? address + "." + aspect
                        : profile.identity().code() + "-" + address + "." + aspect,
                Clause.Topic.ASSIGNMENT,
                stated ? Severity.WARNING : Severity.INFO,
                statement,
                new Clause.Checked(RULE, Map.of()),
                Clause.Scope.everywhere(),
                Optional.empty(),
                source);
    }
}
