package id.sotk.ui.pane;

import id.sotk.language.Language;
import id.sotk.regulation.norm.Citation;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.Finding;
import id.sotk.simulation.Choice;
import id.sotk.simulation.Progress;
import id.sotk.simulation.Walk;
import id.sotk.ui.work.Texts;
import java.util.List;
import java.util.stream.Stream;

/// All the words of a walk where it stands: the step with its article, the ways on, what broke, the papers, the dots.
///
/// @param position number of the step and its stage
/// @param citation address of the article, empty where none says so
/// @param quotation words of the article in quotation marks, empty where none says so
/// @param notes what the reader should know before going on, empty where there is nothing
/// @param ways the choices on offer, the usual one first
/// @param papers names of the documents that have come about
record StepView(
        String position,
        String sentence,
        String citation,
        String quotation,
        String notes,
        List<Way> ways,
        List<Breach> broken,
        List<String> papers,
        List<Stage> stages) {

    StepView {
        ways = List.copyOf(ways);
        broken = List.copyOf(broken);
        papers = List.copyOf(papers);
        stages = List.copyOf(stages);
    }

    /// A choice as the card words it.
    record Way(String name, Choice choice) {}

    /// A clause the last move broke: how grave, the fact, the article with its words.
    record Breach(Severity severity, String gravity, String fact, String citation) {}

    /// One stage of the work with its steps.
    ///
    /// @param spoken the stage for who cannot see the dots
    record Stage(String name, String spoken, List<Dot> dots) {

        Stage {
            dots = List.copyOf(dots);
        }

        boolean isCurrent() {
            return dots.stream().anyMatch(dot -> dot.state() == Progress.State.CURRENT);
        }
    }

    /// A step of a stage: where it stands, and what it is.
    record Dot(Progress.State state, String tip) {}

    /// The walk as it stands on the design it began on.
    static StepView of(Walk walk, Texts texts) {
        return of(walk, List.of(), texts);
    }

    /// The walk as it stands on a design that has changed since.
    static StepView outdated(Walk walk, Texts texts) {
        return of(walk, List.of(texts.get("simulation.outdated")), texts);
    }

    private static StepView of(Walk walk, List<String> more, Texts texts) {
        Language language = texts.language();
        int number = walk.entries().size() + (walk.isComplete() ? 0 : 1);
        String stage = walk.step().map(step -> texts.of(step.stage())).orElse(texts.get("simulation.finished"));
        Stream<String> unfilled = walk.unfilled().stream().map(note -> note.in(language));
        return new StepView(
                texts.get("simulation.position", number, stage),
                walk.sentence().in(language),
                walk.citation().map(Citation::address).orElse(""),
                walk.citation().map(words -> "“" + words.quotation() + "”").orElse(""),
                String.join("  ", Stream.concat(unfilled, more.stream()).toList()),
                walk.choices().stream().map(choice -> way(choice, walk, texts)).toList(),
                walk.newFindings().stream().map(finding -> breach(finding, texts)).toList(),
                walk.documents().stream().map(name -> name.in(language)).toList(),
                walk.progress().stream().map(progress -> stage(progress, texts)).toList());
    }

    private static Way way(Choice choice, Walk walk, Texts texts) {
        boolean plain = choice instanceof Choice.TakeStep && choice.name().equals(walk.sentence());
        return new Way(plain ? texts.get("simulation.take") : choice.name().in(texts.language()), choice);
    }

    private static Breach breach(Finding finding, Texts texts) {
        return new Breach(
                finding.severity(),
                FindingCard.severityText(finding, texts),
                finding.text(texts.language()),
                finding.citation().address() + " · “" + finding.citation().quotation() + "”");
    }

    private static Stage stage(Progress progress, Texts texts) {
        String name = texts.of(progress.stage());
        long done = progress.dots().stream().filter(dot -> dot.state() == Progress.State.DONE).count();
        return new Stage(
                name,
                texts.get("simulation.stage", name, done, progress.dots().size()),
                progress.dots().stream().map(dot -> dot(dot, texts)).toList());
    }

    private static Dot dot(Progress.Dot dot, Texts texts) {
        return new Dot(dot.state(), dot.step() + " · " + dot.text().in(texts.language()).replace("{actor}", "…"));
    }
}
