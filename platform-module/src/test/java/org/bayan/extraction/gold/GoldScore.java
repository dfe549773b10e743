package org.bayan.extraction.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts values that were found and should have been, should not have been, or were missed. */
final class GoldScore {
    private int right;
    private int wrong;
    private int missed;

    void add(List<String> expected, List<String> found) {
        Set<String> both = new HashSet<>(expected);
        both.retainAll(new HashSet<>(found));
        right += both.size();
        wrong += found.size() - both.size();
        missed += expected.size() - both.size();
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "precision %.3f  recall %.3f  (%d values)", precision(), recall(), right + missed);
    }
}
