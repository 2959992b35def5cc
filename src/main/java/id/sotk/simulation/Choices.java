package id.sotk.simulation;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.model.AssignmentScope;
import id.sotk.model.OrgUnit;
import id.sotk.model.Team;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkDocument;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.structure.Casting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out what the regulation allows at a position.
final class Choices {

    private static final int OFFERED = 40;

    private final Setting setting;
    private final Route route;
    private final Position position;

    Choices(Setting setting, Route route, Position position) {
        this.setting = setting;
        this.route = route;
        this.position = position;
    }

    List<Choice> all() {
        if (!position.open().isEmpty()) {
            return decisions(position.open().getFirst());
        }
        Optional<WalkStep> step = route.step(position);
        return step.map(this::at).orElse(List.of());
    }

    private List<Choice> at(WalkStep step) {
        List<Choice> choices = new ArrayList<>();
        List<AssignmentProcedure> procedures = step.isProcedurePoint() && position.run().isEmpty()
                ? route.procedures(position)
                : List.of();
        for (AssignmentProcedure procedure : procedures) {
            choices.addAll(beginnings(procedure, step));
        }
        if (procedures.isEmpty()) {
            choices.addAll(takes(step, ""));
        } else if (Route.isRefused(position)) {
            choices.addFirst(new Choice.Decide(
                    "none",
                    Phrases.of("without-others"),
                    id.sotk.model.work.WorkEvent.Question.INVOLVEMENT,
                    StepCondition.OWN_UNIT,
                    position.executor()));
        }
        if (step.gate().optional() && position.run().isEmpty()) {
            choices.add(new Choice.PassOver("pass", Phrases.of("pass")));
        }
        return choices;
    }

    /// The ways to begin a procedure here.
    List<Choice.TakeStep> beginnings(AssignmentProcedure procedure, WalkStep point) {
        return takes(WalkStep.of(procedure, 0, point.stage()), procedure.id());
    }

    private List<Choice.TakeStep> takes(WalkStep step, String begun) {
        List<Choice.TakeStep> takes = new ArrayList<>();
        Map<String, List<Party>> alternatives = alternatives(step.cast());
        for (StepCondition answer : answers(step)) {
            for (Map.Entry<String, List<Party>> actors : alternatives.entrySet()) {
                boolean usual = takes.stream().noneMatch(take -> take.answer().equals(Optional.ofNullable(answer)));
                takes.add(take(step, begun, answer, usual ? "" : actors.getKey(), actors.getValue()));
            }
        }
        return takes;
    }

    private Choice.TakeStep take(
            WalkStep step, String begun, StepCondition answer, String role, List<Party> actors) {
        List<String> key = new ArrayList<>();
        if (!begun.isEmpty()) {
            key.add(begun);
        }
        if (answer != null) {
            key.add(answer.answer());
        }
        if (!role.isEmpty()) {
            key.add(role);
        }
        Performance performance = new Performance(step, actors, parties(step.cast().addressees()),
                document(step, answer));
        LocalizedText sentence = sentence(step, actors);
        LocalizedText name = answer == null ? sentence : Phrases.of("answered", sentence, answerName(answer));
        return new Choice.TakeStep(
                key.isEmpty() ? "act" : String.join(":", key), name, performance, Optional.ofNullable(answer));
    }

    LocalizedText sentence(WalkStep step, List<Party> actors) {
        LocalizedText who = setting.naming().parties(actors, position.executor());
        LocalizedText text = step.words().text();
        return LocalizedText.each(language -> text.in(language, who.in(language)));
    }

    static LocalizedText answerName(StepCondition answer) {
        return Phrases.of("answer." + answer.answer());
    }

    /// Facts the act itself establishes; one null where it establishes none.
    private static List<StepCondition> answers(WalkStep step) {
        List<StepCondition> answers = new ArrayList<>();
        for (Question question : step.gate().decides()) {
            if (question.recorded().isEmpty()) {
                answers.addAll(question.answers());
                return answers;
            }
        }
        answers.add(null);
        return answers;
    }

    /// Who may act, by the role that lets them; one entry with everybody where they act together.
    private Map<String, List<Party>> alternatives(Cast cast) {
        Map<String, List<Party>> alternatives = new LinkedHashMap<>();
        switch (cast.mode()) {
            case TOGETHER -> alternatives.put(cast.actors().getFirst(), parties(cast.actors()));
            case ANY -> {
                Set<List<Optional<String>>> seen = new LinkedHashSet<>();
                for (String role : cast.actors()) {
                    List<Party> players = casting().players(role);
                    if (!players.isEmpty()
                            && seen.add(players.stream().map(Party::element).toList())) {
                        alternatives.put(role, players);
                    }
                }
            }
        }
        if (alternatives.isEmpty()) {
            alternatives.put(cast.actors().getFirst(), List.of(Party.outside(cast.actors().getFirst())));
        }
        return alternatives;
    }

    /// Everybody who plays one of the roles, each person once; the role itself where nobody fills it.
    private List<Party> parties(List<String> roles) {
        List<Party> parties = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String role : roles) {
            List<Party> players = casting().players(role);
            for (Party party : players.isEmpty() ? List.of(Party.outside(role)) : players) {
                if (seen.add(party.element().orElse("role " + party.role()))) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    private Optional<WorkDocument> document(WalkStep step, StepCondition answer) {
        boolean refusing = answer == StepCondition.REFUSED || answer == StepCondition.NOT_AVAILABLE;
        UsualDocument usual = new UsualDocument(setting.profile());
        List<String> copies = step.cast().copies();
        return step.document().map(form -> refusing ? usual.refusing(form, copies) : usual.of(form, copies));
    }

    private List<Choice> decisions(Question question) {
        List<Choice> choices = new ArrayList<>();
        for (StepCondition answer : question.answers()) {
            if (question == Question.EXECUTION_MODE) {
                choices.addAll(modes(answer));
            } else if (question != Question.CHAIR_NEEDED || answer == expectedChair() || isNeutral()) {
                choices.add(
                        decide(question, answer, position.executor(), answer.answer(), answerName(question, answer)));
            }
        }
        choices.sort(java.util.Comparator.comparing(choice -> !isExpected((Choice.Decide) choice)));
        return choices;
    }

    private StepCondition expectedChair() {
        return route.hasChair(position) ? StepCondition.CHAIR_NEEDED : StepCondition.CHAIR_NOT_NEEDED;
    }

    /// A team not yet known leaves the question of its chair open.
    private boolean isNeutral() {
        return position.executor().isEmpty();
    }

    /// Whether the design suggests the answer: the executor it names, the officials it seats.
    private boolean isExpected(Choice.Decide choice) {
        return switch (choice.answer()) {
            case TEAM_WORK, INDIVIDUAL_WORK -> choice.executor().equals(setting.target().executor());
            case OWN_UNIT -> !hasGuests();
            case CROSS_UNIT -> hasGuests();
            case CHAIR_NEEDED -> route.hasChair(position);
            case CHAIR_NOT_NEEDED -> !route.hasChair(position);
            case COORDINATOR_NEEDED -> isCoordinated();
            case COORDINATOR_NOT_NEEDED -> !isCoordinated();
            case CROSS_APPARATUS, CROSS_AGENCY, CONFORMING, NOT_CONFORMING, APPROVED, REFUSED, AVAILABLE,
                    NOT_AVAILABLE, ORDINARY_LETTER, DECREE_REQUIRED ->
                false;
        };
    }

    private boolean hasGuests() {
        Casting across = setting.casting(position.executor(), AssignmentScope.CROSS_UNIT);
        return across.players("assignee").stream().anyMatch(party -> party.element().isPresent());
    }

    private boolean isCoordinated() {
        return position.executor()
                .flatMap(setting.structure().organization().teams()::find)
                .flatMap(team -> team.seats().coordinator())
                .isPresent();
    }

    private List<Choice> modes(StepCondition answer) {
        boolean team = answer == StepCondition.TEAM_WORK;
        List<String> candidates = team ? teams() : individuals();
        List<Choice> modes = new ArrayList<>();
        for (String candidate : candidates) {
            boolean usual = modes.isEmpty();
            LocalizedText name = Phrases.of(
                    "executor", answerName(Question.EXECUTION_MODE, answer), setting.naming().executor(candidate));
            modes.add(decide(
                    Question.EXECUTION_MODE,
                    answer,
                    Optional.of(candidate),
                    usual ? answer.answer() : answer.answer() + ":" + candidate,
                    name));
        }
        return modes;
    }

    private List<String> teams() {
        Optional<String> named = setting.target().executor().filter(setting::isTeam);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        String owner = setting.target().owner();
        return setting.structure()
                .organization()
                .teams()
                .stream()
                .filter(team -> team.owner().equals(owner)
                        || team.term().target().filter(setting.target().id()::equals).isPresent())
                .map(Team::id)
                .limit(OFFERED)
                .toList();
    }

    private List<String> individuals() {
        Optional<String> named = setting.target().executor().filter(executor -> !setting.isTeam(executor));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        return setting.structure()
                .unit(setting.target().owner())
                .staff()
                .stream()
                .map(placed -> placed.official().id())
                .limit(OFFERED)
                .toList();
    }

    private Choice decide(
            Question question, StepCondition answer, Optional<String> executor, String key, LocalizedText name) {
        return new Choice.Decide(key, name, question.recorded().orElseThrow(), answer, executor);
    }

    private static LocalizedText answerName(Question question, StepCondition answer) {
        return Phrases.of(question.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + answer.answer());
    }

    private Casting casting() {
        return setting.casting(position.executor(), position.scope());
    }

    /// The unit whose target it is.
    OrgUnit owner() {
        return setting.structure().unit(setting.target().owner()).unit();
    }
}
