package id.sotk.regulation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/// Pairs the things of two lists that answer to each other best, each at most once; the same whichever list comes first.
///
/// @param pairs pairs in the order of the first list
/// @param onlyFirst things of the first list without a counterpart, in order
/// @param onlySecond things of the second list without a counterpart, in order
record Matching<T>(List<Pair<T>> pairs, List<T> onlyFirst, List<T> onlySecond) {

    /// Two things that answer to each other.
    record Pair<T>(T first, T second) {}

    private record Candidate(int first, int second, int score) {}

    /// Best first: the highest score, then the nearest places.
    private static final Comparator<Candidate> BEST = Comparator.comparingInt((Candidate pair) -> -pair.score())
            .thenComparingInt(pair -> Math.abs(pair.first() - pair.second()))
            .thenComparingInt(pair -> pair.first() + pair.second());

    /// @param score how well two things answer to each other, the same both ways round; 0 or less for not at all
    static <T> Matching<T> of(List<T> first, List<T> second, ToIntBiFunction<T, T> score) {
        List<Candidate> candidates = new ArrayList<>();
        for (int left = 0; left < first.size(); left++) {
            for (int right = 0; right < second.size(); right++) {
                int points = score.applyAsInt(first.get(left), second.get(right));
                if (points > 0) {
                    candidates.add(new Candidate(left, right, points));
                }
            }
        }
        candidates.sort(BEST);
        int[] partner = new int[first.size()];
        boolean[] taken = new boolean[second.size()];
        java.util.Arrays.fill(partner, -1);
        for (Candidate candidate : candidates) {
            if (partner[candidate.first()] < 0 && !taken[candidate.second()]) {
                partner[candidate.first()] = candidate.second();
                taken[candidate.second()] = true;
            }
        }
        return gather(first, second, partner, taken);
    }

    private static <T> Matching<T> gather(List<T> first, List<T> second, int[] partner, boolean[] taken) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> onlyFirst = new ArrayList<>();
        List<T> onlySecond = new ArrayList<>();
        for (int left = 0; left < partner.length; left++) {
            if (partner[left] < 0) {
                onlyFirst.add(first.get(left));
            } else {
                pairs.add(new Pair<>(first.get(left), second.get(partner[left])));
            }
        }
        for (int right = 0; right < taken.length; right++) {
            if (!taken[right]) {
                onlySecond.add(second.get(right));
            }
        }
        return new Matching<>(pairs, onlyFirst, onlySecond);
    }
}
