package id.sotk.edit;

/// Remembers edits in order, those undone included, and how many of them are in force.
///
/// A call that returns has remembered for good; a call that throws has changed nothing.
public interface Journal {

    /// Number of edits in force: the first ones of those remembered.
    int position();

    /// Number of edits remembered.
    int length();

    /// The edit at an index from 0 up to the length.
    Edit edit(int index);

    /// Remembers one more edit in force, and forgets those that were undone.
    void append(Edit edit);

    /// Undoes or does again: puts this many edits in force, from 0 up to the length.
    void moveTo(int position);
}
