package id.sotk.regulation;

import id.sotk.regulation.norm.Article;
import id.sotk.regulation.norm.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What becomes of every clause of a regulation, article by article, so that nobody takes silence for obedience.
///
/// @param sections the articles that have clauses, in the order of the regulation
public record Coverage(List<Section> sections) {

    /// An article with its clauses, in the order of their addresses.
    public record Section(Article article, List<Clause> clauses) {}

    public Coverage {
        sections = List.copyOf(sections);
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
        return new Coverage(sections);
    }

    /// Every clause, article by article.
    public List<Clause> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream()).toList();
    }

    /// How many clauses are treated in this way.
    public long count(Class<? extends Clause.Treatment> treatment) {
        return clauses().stream().filter(clause -> treatment.isInstance(clause.treatment())).count();
    }

    /// Numbers of the articles, up to the last one named, in which the profile records no clause.
    public List<Integer> silent() {
        TreeSet<Integer> named = new TreeSet<>();
        for (Clause clause : clauses()) {
            for (String passage : clause.citation().address().split(";")) {
                named.add(Article.of(passage).number());
            }
        }
        int last = named.isEmpty() ? 0 : named.last();
        return IntStream.rangeClosed(1, last).filter(number -> !named.contains(number)).boxed().toList();
    }
}
