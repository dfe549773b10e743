package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bayan.linking.name.AuthorityRecord;

/**
 * The names of all authority records, ready to be found in texts. A change goes into a small segment of its own and takes the
 * time of its own names; segments of like size are put together at once while they are small, and all of them by the executor
 * when the changes have become a good part of the whole. Safe for use by many threads: a reader sees the records as they were
 * when it began, and a change is seen by every call that begins after the change returned.
 */
public final class NameIndex {
    /** Changes of fewer records than this are never put into the base: a text is held against them in no time. */
    private static final int SMALLEST_COMPACTION = 2000;

    private static final int COMPACTED_PART = 4;
    private static final int MERGE_RATIO = 3;

    private final Executor compactor;
    private final Map<String, AuthorityRecord> records = new ConcurrentHashMap<>();
    /** The largest and oldest first. Replaced as a whole, never changed. */
    private volatile List<Segment> segments = List.of();

    private boolean compacting;

    public NameIndex() {
        this(ForkJoinPool.commonPool());
    }

    /** @param compactor runs a few seconds' work now and then; may run it at once */
    public NameIndex(Executor compactor) {
        this.compactor = compactor;
    }

    public static NameIndex of(Collection<AuthorityRecord> records) {
        NameIndex index = new NameIndex();
        index.putAll(records);
        return index;
    }

    /** Adds a record or takes the place of the one with its id. A deprecated record keeps its id and loses its names. */
    public void put(AuthorityRecord record) {
        putAll(List.of(record));
    }

    /** As {@link #put} for each, the last of those with one id, in one step; the fastest way to load many. */
    public synchronized void putAll(Collection<AuthorityRecord> changed) {
        Map<String, AuthorityRecord> unique = new LinkedHashMap<>();
        changed.forEach(record -> unique.put(record.id(), record));
        if (unique.isEmpty()) {
            return;
        }
        List<Segment> next = without(unique.keySet());
        next.add(Segment.of(new NameTable(unique.values())));
        mergeSmall(next);
        records.putAll(unique);
        segments = List.copyOf(next);
        compactIfDue();
    }

    /** Forgets a record; an id that is not there is none. */
    public synchronized void remove(String id) {
        if (records.containsKey(id)) {
            segments = List.copyOf(without(Set.of(id)));
            records.remove(id);
        }
    }

    public Optional<AuthorityRecord> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** All records, deprecated ones included, in no order. */
    public Collection<AuthorityRecord> records() {
        return Collections.unmodifiableCollection(records.values());
    }

    /** How many records there are, deprecated ones included. */
    public int size() {
        return records.size();
    }

    /**
     * Every name in a text, in the order of the text. Of names that overlap the longest counts, then the one that begins first;
     * names within a longer one are left out, and so are lone words that are likely to be something else.
     */
    public List<NameMatch> find(CharSequence text) {
        TextTokens tokens = TextTokens.of(text);
        List<Found> found = new ArrayList<>();
        for (Segment segment : segments) {
            new TableScan(segment, tokens, found).run();
        }
        return new Resolution(tokens).resolve(found);
    }

    /**
     * Every name in a text as {@link #find} has it, and outside those the words that sound like names in another script or
     * spelling ({@link MatchKind#TRANSLITERATED}); in the order of the text.
     */
    public List<NameMatch> findLoosely(CharSequence text) {
        TextTokens tokens = TextTokens.of(text);
        List<Segment> now = segments;
        List<Found> found = new ArrayList<>();
        for (Segment segment : now) {
            new TableScan(segment, tokens, found).run();
        }
        return new LooseResolution(tokens, new Resolution(tokens).resolve(found)).with(now);
    }

    /** The records that have the whole of a text as a name, the closest first; what stands between its words counts for nothing. */
    public List<NamedAuthority> named(CharSequence text) {
        TextTokens tokens = TextTokens.ofValue(text);
        List<Found> found = new ArrayList<>();
        for (Segment segment : segments) {
            new TableScan(segment, tokens, found).run();
        }
        return new Resolution(tokens).whole(found);
    }

    /**
     * The records that have a name in which every word of a text begins a word: in any order, in any script or spelling of the same
     * sound, with or without the Arabic article. A text without words finds nothing.
     *
     * @param limit of records, at least 1
     * @return the best first
     */
    public List<TypedName> typed(String text, Predicate<AuthorityRecord> wanted, int limit) {
        List<String> words = NameWords.of(text);
        Ranking ranking = new Ranking(limit);
        for (Segment segment : words.isEmpty() ? List.<Segment>of() : segments) {
            NameTable table = segment.table();
            table.typing()
                    .find(words, name -> segment.countsName(name) && wanted.test(table.recordOfName(name)), ranking);
        }
        return ranking.ranked();
    }

    /** How many segments a text is held against. */
    int segmentCount() {
        return segments.size();
    }

    private List<Segment> without(Set<String> changed) {
        List<Segment> next = new ArrayList<>(segments.size() + 1);
        for (Segment segment : segments) {
            Segment rest = segment.without(changed);
            if (rest.live() > 0) {
                next.add(rest);
            }
        }
        return next;
    }

    private static void mergeSmall(List<Segment> all) {
        while (all.size() > 1) {
            Segment last = all.get(all.size() - 1);
            Segment before = all.get(all.size() - 2);
            if (before.live() > last.live() * MERGE_RATIO || before.live() > SMALLEST_COMPACTION) {
                return;
            }
            List<AuthorityRecord> both = new ArrayList<>(before.liveRecords());
            both.addAll(last.liveRecords());
            all.subList(all.size() - 2, all.size()).clear();
            all.add(Segment.of(new NameTable(both)));
        }
    }

    private void compactIfDue() {
        int base = segments.get(0).live();
        int changes = segments.stream().skip(1).mapToInt(Segment::live).sum();
        if (!compacting && changes >= SMALLEST_COMPACTION && changes >= base / COMPACTED_PART) {
            compacting = true;
            List<Segment> old = segments;
            compactor.execute(() -> compact(old));
        }
    }

    private void compact(List<Segment> old) {
        try {
            List<AuthorityRecord> live = new ArrayList<>();
            old.forEach(segment -> live.addAll(segment.liveRecords()));
            NameTable base = new NameTable(live);
            base.skeletons();
            base.typing();
            replace(old, base);
        } finally {
            synchronized (this) {
                compacting = false;
            }
        }
    }

    private synchronized void replace(List<Segment> old, NameTable base) {
        Set<NameTable> gone = old.stream().map(Segment::table).collect(Collectors.toSet());
        List<Segment> newer =
                segments.stream().filter(s -> !gone.contains(s.table())).toList();
        Segment whole = Segment.of(base).keeping(records);
        for (Segment segment : newer) {
            whole = whole.without(
                    segment.liveRecords().stream().map(AuthorityRecord::id).toList());
        }
        List<Segment> next = new ArrayList<>();
        next.add(whole);
        next.addAll(newer);
        segments = List.copyOf(next);
    }
}
