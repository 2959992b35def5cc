package id.sotk.samples;

/// A fault put into a sample on purpose: the clause it breaks and the element a finding must name.
record Seeded(String clause, String subject) {}
