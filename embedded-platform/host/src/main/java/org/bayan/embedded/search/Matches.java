package org.bayan.embedded.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.bayan.embedded.search.result.Hit;

/** Counts how many of some hits match another query as well. */
final class Matches {
    private Matches() {}

    static int count(IndexSearcher searcher, Query query, List<Hit> hits) throws IOException {
        FixedBitSet matching =
                new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator documents = scorer.iterator();
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    matching.set(leaf.docBase + documents.docID());
                }
            }
        }
        return (int) hits.stream().filter(hit -> matching.get(hit.document())).count();
    }
}
