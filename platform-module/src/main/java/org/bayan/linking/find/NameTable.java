package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.linking.name.NameForm;

/** The names of some records in one automaton. It never changes once made; which of the records still count, {@link Segment} says. */
final class NameTable {
    /** By id. */
    private final AuthorityRecord[] records;

    private final WordDictionary words = new WordDictionary();
    private final NameAutomaton automaton;
    /** By name: the record's place among the records. */
    private int[] nameRecords = new int[64];

    private AuthorityName[] nameTexts = new AuthorityName[64];
    private int names;
    private final Lazy<SkeletonTable> skeletons = new Lazy<>(this::makeSkeletons);
    private final Lazy<TypingTable> typing = new Lazy<>(() -> new TypingTable(this));

    NameTable(Collection<AuthorityRecord> given) {
        records = given.toArray(AuthorityRecord[]::new);
        Arrays.sort(records, Comparator.comparing(AuthorityRecord::id));
        int[] path = new int[NameVariants.MOST_WORDS];
        AutomatonBuilder builder = new AutomatonBuilder();
        for (int record = 0; record < records.length; record++) {
            for (AuthorityName name : records[record].names()) {
                addName(record, name, path, builder);
            }
        }
        words.trim();
        automaton = builder.pack(words.size());
        nameRecords = Arrays.copyOf(nameRecords, names);
        nameTexts = Arrays.copyOf(nameTexts, names);
    }

    private void addName(int record, AuthorityName name, int[] path, AutomatonBuilder builder) {
        List<Variant> variants = NameVariants.of(name.text(), records[record].kind());
        if (variants.isEmpty()) {
            return;
        }
        if (names == nameRecords.length) {
            nameRecords = Arrays.copyOf(nameRecords, names * 2);
            nameTexts = Arrays.copyOf(nameTexts, names * 2);
        }
        nameRecords[names] = record;
        nameTexts[names] = name;
        for (Variant variant : isDeprecated(record) ? List.<Variant>of() : variants) {
            if (variant.kind() == Variant.Kind.SURNAME && name.form() == NameForm.AMBIGUOUS) {
                continue;
            }
            int count = 0;
            for (String word : variant.words()) {
                path[count++] = words.add(word);
            }
            builder.add(path, count, names, variant.kind());
        }
        names++;
    }

    /** The names of a deprecated record are found by those who search for them, and in no text. */
    private boolean isDeprecated(int record) {
        return records[record].status() == AuthorityStatus.DEPRECATED;
    }

    int size() {
        return records.length;
    }

    /** The place of a record, below 0 if it is not here. */
    int place(String id) {
        int low = 0;
        int high = records.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = records[middle].id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }

    AuthorityRecord record(int place) {
        return records[place];
    }

    WordDictionary words() {
        return words;
    }

    NameAutomaton automaton() {
        return automaton;
    }

    int recordOf(int entry) {
        return nameRecords[automaton.nameOf(entry)];
    }

    AuthorityName nameOf(int entry) {
        return nameTexts[automaton.nameOf(entry)];
    }

    AuthorityName name(int number) {
        return nameTexts[number];
    }

    AuthorityRecord recordOfName(int number) {
        return records[nameRecords[number]];
    }

    int recordPlaceOfName(int number) {
        return nameRecords[number];
    }

    int names() {
        return names;
    }

    /** Made when first asked for. */
    SkeletonTable skeletons() {
        return skeletons.get();
    }

    /** Made when first asked for. */
    TypingTable typing() {
        return typing.get();
    }

    private SkeletonTable makeSkeletons() {
        List<String> texts = new ArrayList<>(names);
        List<AuthorityKind> kinds = new ArrayList<>(names);
        for (int name = 0; name < names; name++) {
            boolean skipped = nameTexts[name].form() == NameForm.AMBIGUOUS || isDeprecated(nameRecords[name]);
            texts.add(skipped ? "" : nameTexts[name].text());
            kinds.add(recordOfName(name).kind());
        }
        return new SkeletonTable(texts, kinds);
    }

    Variant.Kind kindOf(int entry) {
        return automaton.kindOf(entry);
    }

    AuthorityKind authorityKindOf(int entry) {
        return records[recordOf(entry)].kind();
    }
}
