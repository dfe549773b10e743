package org.bayan.linking.recall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.linking.find.GeneratedNames;
import org.bayan.linking.name.AuthorityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes to learn which of 100,000 statements of 5,000 characters hold a name. Run with {@code mvn -Pbenchmark -pl
 * platform-module -am test -Dtest=WordIndexBenchmark}; numbers are printed, never asserted.
 */
class WordIndexBenchmark {
    private static final int STATEMENTS = Integer.getInteger("benchmark.statements", 100_000);
    private static final int CHARACTERS = 5000;
    private static final int QUERIES = 200;

    @TempDir
    Path directory;

    @Test
    void measure_fillingAndNaming() throws IOException {
        GeneratedNames generated = new GeneratedNames(7, 25_000);
        try (WordIndex index = WordIndex.open(directory)) {
            fill(index, generated);
            print("index on disk", (size() >> 20) + " MB");
            print("heap that it takes", (used() >> 20) + " MB");
            double[] all = new double[QUERIES];
            long found = 0;
            for (int i = 0; i < QUERIES; i++) {
                String name = generated.names().get(i * 97 % generated.names().size());
                long start = System.nanoTime();
                Set<String> ids = index.naming(List.of(name), AuthorityKind.PERSON);
                all[i] = (System.nanoTime() - start) / 1e6;
                found += ids.size();
            }
            Arrays.sort(all);
            print("statements found for a name, on average", String.valueOf(found / QUERIES));
            print("naming, p50", milliseconds(all[QUERIES / 2]));
            print("naming, p95", milliseconds(all[QUERIES * 95 / 100]));
            print("naming, slowest", milliseconds(all[QUERIES - 1]));
            timed(index, "the most frequent words (\u00ABمحمد\u00BB)", "محمد");
            timed(index, "words of which all are frequent (\u00ABفي هذا اليوم\u00BB)", "في هذا اليوم");
            long start = System.nanoTime();
            index.put("s5", 2, generated.text(CHARACTERS));
            index.naming(List.of("محمد العلي"), AuthorityKind.PERSON);
            print("one statement replaced and naming after it", milliseconds((System.nanoTime() - start) / 1e6));
        }
    }

    private static void fill(WordIndex index, GeneratedNames generated) {
        long spent = 0;
        for (int i = 0; i < STATEMENTS; i++) {
            String text = generated.text(CHARACTERS);
            long start = System.nanoTime();
            index.put("s" + i, 1, text);
            spent += System.nanoTime() - start;
        }
        long start = System.nanoTime();
        index.flush();
        spent += System.nanoTime() - start;
        print("filling with " + STATEMENTS + " statements", String.format(Locale.ROOT, "%.1f s", spent / 1e9));
    }

    private static void timed(WordIndex index, String what, String name) {
        long start = System.nanoTime();
        int found = index.naming(List.of(name), AuthorityKind.PERSON).size();
        print(what + ", in " + found + " statements", milliseconds((System.nanoTime() - start) / 1e6));
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    private static void print(String what, String value) {
        System.out.println("| " + what + " | " + value + " |");
    }
}
