package id.sotk.regulation;

/// The opening of a profile: by what id designs name the regulation, and what people call it.
public record Heading(String id, Identity identity) {}
