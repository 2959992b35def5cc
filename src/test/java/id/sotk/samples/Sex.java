package id.sotk.samples;

/// Sex as the number of a civil servant tells it.
enum Sex {
    MALE,
    FEMALE;

    int digit() {
        return this == MALE ? 1 : 2;
    }
}
