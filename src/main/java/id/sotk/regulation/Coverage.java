package id.sotk.regulation;

import id.sotk.regulation.norm.Article;
import id.sotk.regulation.norm.Clause;
import id.sotk.regulation.norm.Norm;
import id.sotk.regulation.norm.Source;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.ReportingLine;
import id.sotk.regulation.work.Responsibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What becomes of every clause of a regulation, article by article, so that nobody takes silence for obedience.
///
/// @param sections the articles that have clauses, in the order of the regulation
/// @param norms the text's own list of norms, each with what rests on it
public record Coverage(List<Section> sections, List<Rested> norms) {

    /// An article with its clauses, in the order of their addresses.
    public record Section(Article article, List<Clause> clauses) {}

    /// A norm with what rests on it.
    ///
    /// @param clauses those that cite it
    /// @param drawn whether a pattern, a step, a letter, a duty or a reporting line is drawn from it
    public record Rested(Norm norm, List<Clause> clauses, boolean drawn) {}

    public Coverage {
        sections = List.copyOf(sections);
        norms = List.copyOf(norms);
    }

    /// The coverage of the clauses of a profile.
    public static Coverage of(Profile profile) {
        Map<Article, List<Clause>> articles = new TreeMap<>();
        for (Clause clause : profile.clauses()) {
            articles.computeIfAbsent(Article.of(clause.citation().address()), _ -> new ArrayList<>()).add(clause);
        }
        List<Section> sections = new ArrayList<>();
        articles.forEach((article, clauses) -> {
            clauses.sort(Comparator.comparing(clause -> clause.citation().address(), Article.NATURAL));
            sections.add(new Section(article, List.copyOf(clauses)));
        });
        return new Coverage(sections, norms(profile));
    }

    private static List<Rested> norms(Profile profile) {
        List<String> drawn = drawn(profile).map(source -> source.citation().address()).distinct().toList();
        return profile.norms()
                .text()
                .stream()
                .map(norm -> new Rested(
                        norm,
                        profile.clauses()
                                .stream()
                                .filter(clause -> norm.isCitedBy(clause.citation().address()))
                                .toList(),
                        drawn.stream().anyMatch(norm::isCitedBy)))
                .toList();
    }

    /// What patterns, mechanisms, procedures, letters, duties and reporting lines are drawn from.
    private static Stream<Source> drawn(Profile profile) {
        return Stream.of(
                profile.patterns().stream().map(StructurePattern::source),
                profile.patterns()
                        .stream()
                        .flatMap(pattern -> pattern.hierarchy().appraisers().stream())
                        .map(AppraiserRule::source),
                profile.mechanisms().stream().map(Mechanism::source),
                profile.mechanisms().stream().flatMap(known -> known.steps().stream()).map(MechanismStep::source),
                profile.work().procedures().stream().map(AssignmentProcedure::source),
                profile.work()
                        .procedures()
                        .stream()
                        .flatMap(known -> known.steps().stream())
                        .map(ProcedureStep::source),
                profile.work().letters().stream().map(LetterForm::source),
                profile.norms().responsibilities().stream().map(Responsibility::source),
                profile.norms().reportingLines().stream().map(ReportingLine::source)).flatMap(sources -> sources);
    }

    /// Every clause, article by article.
    public List<Clause> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream()).toList();
    }

    /// How many clauses are treated in this way.
    public long count(Class<? extends Clause.Treatment> treatment) {
        return clauses().stream().filter(clause -> treatment.isInstance(clause.treatment())).count();
    }

    /// The norms of the text on which nothing in the profile rests, with their reasons, in the order of the regulation.
    public List<Norm> silent() {
        return norms.stream().filter(norm -> norm.norm().reason().isPresent()).map(Rested::norm).toList();
    }
}
