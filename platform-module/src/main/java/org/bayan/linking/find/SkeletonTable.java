package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.bayan.language.SkeletonKey;
import org.bayan.linking.name.AuthorityKind;

/** The names of one table by the hash of their skeletons. */
final class SkeletonTable {
    /** Shorter ones are shared by too many names that have nothing in common. */
    static final int SHORTEST = 4;

    private static final int FILTER = 1 << 20;

    /** The hash above, the name's number below; sorted. */
    private final long[] entries;

    private final BitSet filter = new BitSet(FILTER);

    /** @param names texts of names by their numbers */
    SkeletonTable(List<String> names, List<AuthorityKind> kinds) {
        List<Long> collected = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            for (String skeleton : skeletons(names.get(name), kinds.get(name))) {
                collected.add((long) skeleton.hashCode() << 32 | name);
                filter.set(bit(skeleton.hashCode()));
            }
        }
        collected.sort(Comparator.naturalOrder());
        entries = collected.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<String> skeletons(String name, AuthorityKind kind) {
        return NameVariants.of(name, kind).stream()
                .filter(v -> v.kind() == Variant.Kind.AS_WRITTEN
                        || v.kind() == Variant.Kind.UNACCENTED
                        || v.kind() == Variant.Kind.SPELLING
                        || v.kind() == Variant.Kind.SHORTENED)
                .filter(v -> v.words().get(0).length() > 1)
                .map(v -> SkeletonKey.of(String.join(" ", v.words())))
                .filter(skeleton -> skeleton.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    void find(int hash, IntConsumer names) {
        if (!filter.get(bit(hash))) {
            return;
        }
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((int) (entries[middle] >> 32) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < entries.length && (int) (entries[low] >> 32) == hash) {
            names.accept((int) entries[low++]);
        }
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 16) & FILTER - 1;
    }
}
