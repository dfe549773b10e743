package org.bayan.acceptance.benchmark;

import java.util.List;
import java.util.Locale;

/** Median and 95th percentile of measurements. */
final class Percentiles {
    private Percentiles() {}

    static String line(String name, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(Locale.ROOT, "%-24s p50 %8.2f  p95 %8.2f", name, at(sorted, 0.50), at(sorted, 0.95));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
