package id.sotk.rules;

/// Takes what a rule has to say.
@FunctionalInterface
public interface Report {

    void add(Violation violation);
}
