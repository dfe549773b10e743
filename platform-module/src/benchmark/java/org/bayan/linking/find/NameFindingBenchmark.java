package org.bayan.linking.find;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.ahocorasick.trie.Trie;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.bayan.language.FoldKey;
import org.bayan.language.Words;
import org.bayan.linking.name.AuthorityRecord;
import org.junit.jupiter.api.Test;

/**
 * Finding names in Arabic text: ours against three libraries, in one run over the same names and texts. Ours reads the texts as
 * they are; its time includes folding, clitics, word boundaries, overlaps and the records. The libraries are given names and texts
 * that were folded beforehand, outside the time measured, and know neither clitics nor (but for Lucene's) boundaries. Times are the
 * thread's own processor time. Run with
 * {@code mvn -Pbenchmark -pl platform-module -am test -Dtest=NameFindingBenchmark}; numbers are printed, never asserted.
 */
class NameFindingBenchmark {
    private static final int TEXTS = Integer.getInteger("benchmark.texts", 1000);
    private static final int CHARACTERS = 5000;
    private static final int NAMES_EACH = 6;
    private static final int ROUNDS = 5;

    @Test
    void compare_withThreeLibraries() throws IOException {
        System.out.println("| names | finder | build s | memory MB | Mchar/s | found |");
        System.out.println("|---|---|---|---|---|---|");
        for (String count :
                System.getProperty("benchmark.names", "50000,150000,1000000").split(",")) {
            compare(Integer.parseInt(count));
        }
    }

    private static void compare(int count) throws IOException {
        GeneratedNames generated = new GeneratedNames(count, count);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(generated.text(CHARACTERS));
        }
        List<String> folded = texts.stream().map(FoldKey::of).toList();
        TreeMap<String, Integer> names = new TreeMap<>();
        generated.names().forEach(name -> names.putIfAbsent(FoldKey.of(name), names.size()));

        measure(
                count,
                "Bayan, with its records",
                texts,
                () -> NameIndex.of(generated.records(NAMES_EACH)),
                index -> text -> index.find(text).size());
        List<AuthorityRecord> records = generated.records(NAMES_EACH);
        measure(
                count,
                "Bayan, beside the records",
                texts,
                () -> NameIndex.of(records),
                index -> text -> index.find(text).size());
        measure(count, "hankcs double array", folded, () -> hankcs(names), trie -> text -> {
            int[] hits = new int[1];
            trie.parseText(text, (begin, end, value) -> {
                hits[0]++;
            });
            return hits[0];
        });
        measure(
                count,
                "org.ahocorasick",
                folded,
                () -> robertBor(names),
                trie -> text -> trie.parseText(text).size());
        measure(count, "Lucene FST from each word", folded, () -> fst(names), fst -> text -> walk(fst, text));
    }

    private static <T> void measure(
            int count,
            String finder,
            List<String> texts,
            Supplier<T> build,
            java.util.function.Function<T, ToIntFunction<String>> finding) {
        try {
            long before = used();
            long start = processor();
            T built = build.get();
            double seconds = (processor() - start) / 1e9;
            long memory = used() - before;
            ToIntFunction<String> find = finding.apply(built);
            long characters = texts.stream().mapToLong(String::length).sum();
            double best = 0;
            long found = 0;
            for (int round = 0; round < ROUNDS; round++) {
                found = 0;
                start = processor();
                for (String text : texts) {
                    found += find.applyAsInt(text);
                }
                best = Math.max(best, characters * 1e3 / (processor() - start));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %.2f | %d | %.1f | %,d |%n",
                    count,
                    finder,
                    seconds,
                    memory >> 20,
                    best,
                    found);
        } catch (OutOfMemoryError e) {
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | does not fit into %d MB | | | |%n",
                    count,
                    finder,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** The time of the processor that this thread has had, which other programs do not lengthen as much as that of the clock. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static AhoCorasickDoubleArrayTrie<Integer> hankcs(TreeMap<String, Integer> names) {
        AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(names);
        return trie;
    }

    private static Trie robertBor(TreeMap<String, Integer> names) {
        return Trie.builder().ignoreOverlaps().addKeywords(names.keySet()).build();
    }

    private static FST<Long> fst(TreeMap<String, Integer> names) {
        try {
            FSTCompiler<Long> compiler =
                    new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
            IntsRefBuilder key = new IntsRefBuilder();
            for (var name : names.entrySet()) {
                key.clear();
                name.getKey().chars().forEach(key::append);
                compiler.add(key.get(), name.getValue() + 1L);
            }
            return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int walk(FST<Long> fst, String text) {
        try {
            FST.BytesReader reader = fst.getBytesReader();
            FST.Arc<Long> arc = new FST.Arc<>();
            int found = 0;
            for (int start = 0; start < text.length(); start++) {
                if (!Words.isWordCharacter(text.charAt(start))
                        || start > 0 && Words.isWordCharacter(text.charAt(start - 1))) {
                    continue;
                }
                fst.getFirstArc(arc);
                for (int at = start; at < text.length(); at++) {
                    if (fst.findTargetArc(text.charAt(at), arc, arc, reader) == null) {
                        break;
                    }
                    if (arc.isFinal() && (at + 1 == text.length() || !Words.isWordCharacter(text.charAt(at + 1)))) {
                        found++;
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
