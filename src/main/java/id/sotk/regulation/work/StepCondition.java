package id.sotk.regulation.work;

/// A fact that opens or closes a step: each one answers a [Question].
public enum StepCondition {
    INDIVIDUAL_WORK(Question.EXECUTION_MODE, "individual"),
    TEAM_WORK(Question.EXECUTION_MODE, "team"),
    /// Only officials of the performance-owner unit are needed.
    OWN_UNIT(Question.INVOLVEMENT, "none"),
    CROSS_UNIT(Question.INVOLVEMENT, "cross-unit"),
    CROSS_APPARATUS(Question.INVOLVEMENT, "cross-apparatus"),
    CROSS_AGENCY(Question.INVOLVEMENT, "cross-agency"),
    CHAIR_NEEDED(Question.CHAIR_NEEDED, "yes"),
    CHAIR_NOT_NEEDED(Question.CHAIR_NEEDED, "no"),
    COORDINATOR_NEEDED(Question.COORDINATOR_NEEDED, "yes"),
    COORDINATOR_NOT_NEEDED(Question.COORDINATOR_NEEDED, "no"),
    CONFORMING(Question.CONFORMITY, "conforming"),
    NOT_CONFORMING(Question.CONFORMITY, "not-conforming"),
    APPROVED(Question.APPROVAL, "approved"),
    REFUSED(Question.APPROVAL, "refused"),
    AVAILABLE(Question.AVAILABILITY, "available"),
    NOT_AVAILABLE(Question.AVAILABILITY, "not-available"),
    /// The team is fixed by an ordinary letter.
    ORDINARY_LETTER(Question.INSTRUMENT, "letter"),
    /// Other legislation wants the team fixed by decree.
    DECREE_REQUIRED(Question.INSTRUMENT, "decree");

    private final Question question;
    private final String answer;

    StepCondition(Question question, String answer) {
        this.question = question;
        this.answer = answer;
    }

    /// The question this fact answers.
    public Question question() {
        return question;
    }

    /// The answer as a trace records it, such as `team` or `cross-unit`.
    public String answer() {
        return answer;
    }
}
