package id.sotk.rules.step;

import id.sotk.model.work.WorkDocument;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;

/// What a trace could show: a walk everything, a log only the columns that are filled somewhere.
///
/// @param isWhole whether it begins at the beginning and leaves nothing out, as a walk does by construction
record Recorded(boolean isWhole, boolean addressees, boolean documents, boolean fields, boolean copies) {

    static Recorded in(Course course) {
        if (course.isWhole()) {
            return new Recorded(true, true, true, true, true);
        }
        boolean addressees = false;
        boolean documents = false;
        boolean fields = false;
        boolean copies = false;
        for (Moment moment : course.moments()) {
            addressees |= !moment.addressees().isEmpty();
            documents |= moment.document().isPresent();
            fields |= moment.document().map(WorkDocument::fields).filter(stated -> !stated.isEmpty()).isPresent();
            copies |= moment.document().map(WorkDocument::copies).filter(sent -> !sent.isEmpty()).isPresent();
        }
        return new Recorded(false, addressees, documents, fields, copies);
    }
}
