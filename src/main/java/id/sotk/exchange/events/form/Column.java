package id.sotk.exchange.events.form;

import id.sotk.language.Language;
import java.util.Locale;

/// What a row of an event log can tell, whatever the form of the file.
public enum Column {
    NUMBER,
    STAGE,
    STEP,
    DEED,
    ACTOR,
    ADDRESSEE,
    DOCUMENT,
    ARTICLE,
    FINDINGS,
    CASE,
    TARGET,
    OWNER,
    MECHANISM,
    EXECUTOR,
    TIME,
    KIND,
    ACTION,
    PROCEDURE,
    ACTOR_ID,
    ACTOR_ROLE,
    ADDRESSEE_ID,
    ADDRESSEE_ROLE,
    DOCUMENT_ID,
    FIELDS,
    COPIES,
    ASSIGNEE,
    OUTCOME,
    QUESTION,
    ANSWER,
    LIFECYCLE;

    /// The name of the column in files for programs, such as `actor-id`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the column is called in the language.
    public String heading(Language language) {
        return LogWords.in(language).get("column." + key());
    }
}
