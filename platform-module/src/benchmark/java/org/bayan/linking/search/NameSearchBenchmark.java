package org.bayan.linking.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bayan.linking.find.GeneratedNames;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.junit.jupiter.api.Test;

/**
 * Search as you type over 25,000 records of six names, and how soon a new name is found. Run with {@code mvn -Pbenchmark -pl
 * platform-module -am test -Dtest=NameSearchBenchmark}; numbers are printed, never asserted.
 */
class NameSearchBenchmark {
    private static final int RECORDS = 25_000;
    private static final int NAMES_EACH = 6;
    private static final int QUERIES = 2000;

    @Test
    void measure_typingAndChanges() {
        GeneratedNames generated = new GeneratedNames(3, RECORDS * NAMES_EACH);
        NameIndex index = NameIndex.of(generated.records(NAMES_EACH));
        NameSearch search = new NameSearch(index);
        long start = System.nanoTime();
        search.search(NameQuery.of("محمد", 20));
        System.out.printf(Locale.ROOT, "first search, tables made: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        List<String> typed = typed(generated.names());
        typed.forEach(text -> search.search(NameQuery.of(text, 20)));
        print("search as you type", typed, text -> search.search(NameQuery.of(text, 20)));

        String text = generated.text(5000);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            ids.add("new" + i);
        }
        print("a record put and its name found in a text", ids, id -> {
            index.put(AuthorityRecord.builder(id, AuthorityKind.PERSON)
                    .preferred("ar", "زكريا التامري " + id)
                    .build());
            index.find(text + " زكريا التامري " + id);
        });
    }

    /** Beginnings of names, of one to eight letters more than a word, and Latin ones that only sound like them. */
    private static List<String> typed(List<String> names) {
        Random random = new Random(5);
        List<String> typed = new ArrayList<>();
        List<String> latin =
                List.of("moh", "ahmad al", "walid k", "Bashar", "hasan", "хасан", "abd", "khal", "mus", "fat");
        for (int i = 0; i < QUERIES; i++) {
            String name = names.get(random.nextInt(names.size()));
            typed.add(
                    i % 10 == 0
                            ? latin.get(i / 10 % 10)
                            : name.substring(0, Math.min(name.length(), 1 + random.nextInt(12))));
        }
        return typed;
    }

    private static void print(String what, List<String> inputs, java.util.function.Consumer<String> work) {
        double[] all = new double[inputs.size()];
        for (int i = 0; i < all.length; i++) {
            long start = System.nanoTime();
            work.accept(inputs.get(i));
            all[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(all);
        System.out.printf(
                Locale.ROOT,
                "| %s | p50 %.2f ms | p95 %.2f ms | slowest %.2f ms |%n",
                what,
                all[all.length / 2],
                all[all.length * 95 / 100],
                all[all.length - 1]);
    }
}
