package org.bayan.linking.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.language.FoldKey;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;

/** Search as you type over the names of an index. */
public final class NameSearch {
    private final NameIndex index;

    public NameSearch(NameIndex index) {
        this.index = index;
    }

    /** The records that fit a query, the best first; at most {@link NameQuery#limit()} of them, each once. */
    public List<NameHit> search(NameQuery query) {
        String[] words = FoldKey.of(query.text()).strip().split("\\s+");
        List<NameHit> hits = new ArrayList<>();
        for (AuthorityRecord record : index.records()) {
            if (query.kinds().contains(record.kind()) && query.statuses().contains(record.status())) {
                best(record, words).ifPresent(hits::add);
            }
        }
        hits.sort(Comparator.comparingDouble(NameHit::score)
                .reversed()
                .thenComparing(hit -> hit.authority().id()));
        return hits.size() > query.limit() ? List.copyOf(hits.subList(0, query.limit())) : hits;
    }

    private static Optional<NameHit> best(AuthorityRecord record, String[] words) {
        NameHit best = null;
        for (AuthorityName name : record.names()) {
            double score = score(" " + FoldKey.of(name.text()), words);
            if (score > 0 && (best == null || score > best.score())) {
                best = new NameHit(record, name, score);
            }
        }
        return Optional.ofNullable(best);
    }

    private static double score(String folded, String[] words) {
        int typed = 0;
        for (String word : words) {
            if (word.isEmpty() || !(folded.contains(" " + word) || folded.contains(" ال" + word))) {
                return 0;
            }
            typed += word.length() + 1;
        }
        return Math.min(1, (double) typed / folded.length());
    }
}
