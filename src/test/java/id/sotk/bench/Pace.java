package id.sotk.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times a piece of work against a bare loop in the same run, in turns, and says the medians and their ratio.
final class Pace {

    private static volatile long kept;

    private Pace() {}

    /// Work that answers something, so that it cannot be left out.
    interface Work {
        long run() throws Exception;
    }

    static void compare(String name, int rounds, Work work, Work bare) throws Exception {
        for (int round = 0; round < rounds / 2 + 1; round++) {
            kept += work.run() + bare.run();
        }
        long[] worked = new long[rounds];
        long[] bared = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            kept += work.run();
            long middle = System.nanoTime();
            kept += bare.run();
            bared[round] = System.nanoTime() - middle;
            worked[round] = middle - start;
        }
        double one = median(worked);
        double other = median(bared);
        System.out.printf(Locale.ROOT, "%-34s %9.3f ms   bare %9.3f ms   ratio %7.1f%n", name, one, other, one / other);
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
