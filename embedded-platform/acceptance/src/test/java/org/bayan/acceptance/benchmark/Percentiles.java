package org.bayan.acceptance.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Median and 95th percentile of measurements. */
final class Percentiles {
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    private Percentiles() {}

    static String line(String name, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(Locale.ROOT, "%-24s p50 %8.2f  p95 %8.2f", name, at(sorted, 0.50), at(sorted, 0.95));
    }

    /**
     * By how much the median and the 95th percentile of one lie above those of the other, each with the range in which 95 of 100
     * such differences lie when rounds are drawn again from those measured. Unlike the percentile of the differences of pairs,
     * it is not widened by what chance adds to either.
     *
     * @param one measurements by round
     * @param other the same rounds
     */
    static String shift(String name, List<Double> one, List<Double> other) {
        return String.format(
                Locale.ROOT, "%-24s p50 %s  p95 %s", name, shift(one, other, 0.50), shift(one, other, 0.95));
    }

    private static String shift(List<Double> one, List<Double> other, double share) {
        Random random = new Random(SEED);
        double[] shifts = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] rounds = random.ints(one.size(), 0, one.size()).toArray();
            shifts[draw] = at(drawn(one, rounds), share) - at(drawn(other, rounds), share);
        }
        Arrays.sort(shifts);
        double measured = at(one.stream().sorted().toList(), share)
                - at(other.stream().sorted().toList(), share);
        return String.format(
                Locale.ROOT, "%8.2f (%.2f to %.2f)", measured, shifts[DRAWS / 40], shifts[DRAWS - 1 - DRAWS / 40]);
    }

    private static List<Double> drawn(List<Double> values, int[] rounds) {
        return Arrays.stream(rounds).mapToObj(values::get).sorted().toList();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
