package id.sotk.structure;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import java.util.Optional;

/// A pattern of a design under another regulation than its own.
///
/// @param regulation the other regulation
/// @param pattern the pattern as the design's own regulation calls it
/// @param counterpart what it is called there; empty where nothing answers to it, so that clauses on patterns stay silent
public record CarriedPattern(Profile regulation, LocalizedText pattern, Optional<StructurePattern> counterpart) {}
