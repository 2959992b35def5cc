package id.sotk.regulation.work;

/// What is done in a step of an assignment procedure.
public enum ProcedureAction {
    /// An official says, orally or in writing, that he wants to take part.
    STATE_WISH,
    PROPOSE,
    VERIFY,
    REQUEST,
    FORWARD_REQUEST,
    PROCESS_REQUEST,
    APPROVE,
    REFUSE,
    RECOMMEND,
    INSTRUCT,
    ANSWER_AVAILABILITY,
    SEND_LIST,
    FORWARD_ANSWER,
    DESIGNATE,
    ASSIGN,
    FIX_TEAM,
    ISSUE_LETTER,
    HOLD_PERFORMANCE_DIALOGUE,
    RECEIVE_LETTER
}
