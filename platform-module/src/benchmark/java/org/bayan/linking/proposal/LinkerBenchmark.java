package org.bayan.linking.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.linking.find.GeneratedNames;
import org.bayan.linking.find.NameIndex;
import org.junit.jupiter.api.Test;

/**
 * Proposals for whole statements: finding names, names that sound alike, titles, candidates and scores, on one core. Run with
 * {@code mvn -Pbenchmark -pl platform-module -am test -Dtest=LinkerBenchmark}; numbers are printed, never asserted.
 */
class LinkerBenchmark {
    private static final int STATEMENTS = 1000;
    private static final int CHARACTERS = 5000;

    @Test
    void measure_proposals() {
        GeneratedNames generated = new GeneratedNames(11, 150_000);
        Linker linker = new Linker(NameIndex.of(generated.records(6)), Company.none());
        List<LinkingInput> inputs = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            inputs.add(LinkingInput.of(generated.text(CHARACTERS)));
        }
        double best = Double.MAX_VALUE;
        long proposals = 0;
        for (int round = 0; round < 4; round++) {
            proposals = 0;
            long start = System.nanoTime();
            for (LinkingInput input : inputs) {
                proposals += linker.propose(input).size();
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "| %d statements of %d characters, 150,000 names | %.2f s | %.0f a second | %d proposals each |%n",
                STATEMENTS,
                CHARACTERS,
                best,
                STATEMENTS / best,
                proposals / STATEMENTS);
    }
}
