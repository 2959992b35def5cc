package id.sotk.rules.catalog.flow;

import id.sotk.rules.Course;
import id.sotk.rules.Moment;
import id.sotk.rules.Report;
import id.sotk.rules.TraceRule;
import java.util.List;
import java.util.Map;

/// Finds assignments and decisions laid down in another instrument than the regulation demands.
public final class LetterForm implements TraceRule<LetterForm.Limits> {

    /// Which deeds, and by which instrument.
    ///
    /// @param act event patterns of the deeds
    /// @param forms identifiers of the documents that may be issued
    public record Limits(List<String> act, List<String> forms) {}

    @Override
    public String id() {
        return "letter-form";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Course course, Limits limits, Report report) {
        for (Moment moment : course.matching(limits.act())) {
            boolean right = moment.document()
                    .filter(paper -> limits.forms().contains(paper.form()))
                    .isPresent();
            if (!right) {
                report.add(course.violation(moment, Map.of("needed", course.forms(limits.forms()))));
            }
        }
    }
}
