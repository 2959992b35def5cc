package id.sotk.regulation.work;

import id.sotk.language.LocalizedText;
import id.sotk.language.Texts;
import id.sotk.regulation.norm.Source;
import java.util.List;

/// Who reports to whom, about what and when.
public record ReportingLine(
        String id, List<String> from, List<String> to, LocalizedText subject, Timing timing, Source source) {
    public ReportingLine {
        Texts.filled("id of a reporting line", id);
        from = Texts.some("senders of reporting line " + id, from);
        to = Texts.some("receivers of reporting line " + id, to);
    }

    /// When the report is due.
    public enum Timing {
        /// No time is named.
        UNSTATED,
        /// Periodically.
        PERIODIC,
        /// Whenever asked for.
        ON_REQUEST,
        /// At the end of the execution stage.
        AT_DELIVERY
    }
}
