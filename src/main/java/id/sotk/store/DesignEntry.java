package id.sotk.store;

import java.time.Instant;

/// A design in the library's list.
///
/// @param changed when it was last edited, undone or renamed
public record DesignEntry(long id, String name, String agency, String regulation, Instant changed) {}
