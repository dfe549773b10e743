package org.bayan.linking.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bayan.linking.Authorities;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;

class NameIndexPropertyTest {
    private static final List<String> WORDS = List.of(
            "بشار", "الأسد", "وليد", "ليد", "المعلم", "لبنان", "للأسد", "والأسد", "فبشار", "كمال", "مال", "و", "ال",
            "بلال", "سبشار", "وللأسد", "أبو", "علي", "أبوعلي", "2011", "Assad", "Esad", "Esadın", "Асада", "Асад");
    private static final List<String> GAPS =
            List.of(" ", " ", " ", "\n", "\n\n", "-", "، ", ". ", "\u200F ", "\u200C", "");

    @Property(tries = 2000)
    void automaton_findsWhatANaiveMatcherFinds(@ForAll("names") List<String> names, @ForAll("text") String text) {
        TextTokens tokens = TextTokens.of(text);
        Set<String> naive = new NaiveFinder(names).find(tokens);
        Set<String> ours = new TreeSet<>();
        List<Found> found = new ArrayList<>();
        new TableScan(Segment.of(new NameTable(records(names))), tokens, found).run();
        for (Found one : found) {
            if (isPlain(one)) {
                ours.add(one.first() + ":" + (one.start() - tokens.start(one.first())) + "-" + one.last());
            }
        }
        assertThat(ours).containsAll(naive);
        ours.removeAll(naive);
        assertThat(ours)
                .as("readings that only differ in the clitics of a first word that is found otherwise")
                .allMatch(extra -> !extra.contains(":0-") && naive.stream().anyMatch(n -> isRival(extra, n))
                        || isFrequentWord(tokens, extra));
    }

    @Property(tries = 1000)
    void changes_giveWhatABuildFromScratchGives(@ForAll("changes") List<Change> changes, @ForAll("text") String text) {
        NameIndex changed = new NameIndex(Runnable::run);
        Map<String, AuthorityRecord> kept = new HashMap<>();
        for (Change change : changes) {
            if (change.name() == null) {
                changed.remove(change.id());
                kept.remove(change.id());
            } else {
                AuthorityRecord record = AuthorityRecord.builder(change.id(), AuthorityKind.CORPORATE_BODY)
                        .preferred("ar", change.name())
                        .build();
                changed.put(record);
                kept.put(record.id(), record);
            }
        }
        assertThat(changed.find(text)).isEqualTo(NameIndex.of(kept.values()).find(text));
        assertThat(changed.records()).containsExactlyInAnyOrderElementsOf(kept.values());
    }

    @Property(tries = 2000)
    void offsets_areValidForAnyText(@ForAll String noise, @ForAll("text") String text, @ForAll char lone) {
        String whole = noise + text + Character.MIN_HIGH_SURROGATE + lone + text + noise + Character.MIN_LOW_SURROGATE;
        int last = 0;
        for (NameMatch match : NameIndex.of(Authorities.ALL).find(whole)) {
            assertThat(match.start()).isGreaterThanOrEqualTo(last);
            assertThat(match.end()).isGreaterThan(match.start()).isLessThanOrEqualTo(whole.length());
            last = match.end();
        }
    }

    record Change(String id, String name) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Arbitraries.randomValue(random -> {
            List<Change> changes = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                List<String> words = random.ints(1 + random.nextInt(3), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList();
                String id = "abcdef".substring(random.nextInt(6)).substring(0, 1);
                changes.add(new Change(id, random.nextInt(3) == 0 ? null : String.join(" ", words)));
            }
            return changes;
        });
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> text() {
        List<String> pieces = WORDS.stream()
                .flatMap(word -> GAPS.stream().map(gap -> word + gap))
                .toList();
        return Arbitraries.of(pieces).list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> name() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    private static List<AuthorityRecord> records(List<String> names) {
        List<AuthorityRecord> records = new ArrayList<>();
        for (String name : names) {
            records.add(AuthorityRecord.builder("r" + records.size(), AuthorityKind.CORPORATE_BODY)
                    .preferred("ar", name)
                    .build());
        }
        return records;
    }

    private static boolean isPlain(Found found) {
        NameTable table = found.table();
        for (int entry = found.entry(); entry < found.entriesEnd(); entry++) {
            if (table.kindOf(entry) == Variant.Kind.AS_WRITTEN || table.kindOf(entry) == Variant.Kind.UNACCENTED) {
                return !found.suffix() && !found.stem();
            }
        }
        return false;
    }

    /** {@code first:start-last}: the same words, read with other clitics. */
    private static boolean isRival(String one, String other) {
        return one.substring(0, one.indexOf(':')).equals(other.substring(0, other.indexOf(':')))
                && one.substring(one.indexOf('-')).equals(other.substring(other.indexOf('-')));
    }

    private static boolean isFrequentWord(TextTokens tokens, String found) {
        int first = Integer.parseInt(found.substring(0, found.indexOf(':')));
        return org.bayan.language.Clitics.isWholeWord(tokens.foldedWord(first));
    }
}
