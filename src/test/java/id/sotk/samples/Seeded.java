package id.sotk.samples;

/// A fault put into a sample on purpose: the clause it breaks and the element a finding must name.
record Seeded(String clause, String subject) implements Comparable<Seeded> {

    @Override
    public int compareTo(Seeded other) {
        return toString().compareTo(other.toString());
    }
}
