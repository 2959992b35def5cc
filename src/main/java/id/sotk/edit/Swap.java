package id.sotk.edit;

/// A value that an edit exchanged for another.
public record Swap<T>(T before, T after) {

    public Swap<T> inverse() {
        return new Swap<>(after, before);
    }
}
