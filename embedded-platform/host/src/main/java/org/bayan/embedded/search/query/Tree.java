package org.bayan.embedded.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.index.NodeIds;

/** Walks the tree of nodes in the index, level by level. */
final class Tree {
    private final IndexSearcher searcher;

    Tree(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static Query childrenOf(Collection<String> parents) {
        return anyOf(IndexFields.PARENT, parents);
    }

    static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** Every node that has one of these above it, at any distance. */
    Query descendantsOf(Collection<String> ancestors) {
        return childrenOf(withContainersBelow(ancestors));
    }

    Set<String> withContainersBelow(Collection<String> start) {
        Set<String> found = new HashSet<>(start);
        Collection<String> level = start;
        while (!level.isEmpty()) {
            Query containers = new BooleanQuery.Builder()
                    .add(childrenOf(level), BooleanClause.Occur.FILTER)
                    .add(new TermQuery(new Term(IndexFields.CONTAINER, "true")), BooleanClause.Occur.FILTER)
                    .build();
            level = ids(containers).stream().filter(found::add).toList();
        }
        return found;
    }

    /** The node references of all nodes that match. */
    List<String> ids(Query query) {
        try {
            int all = Math.max(1, searcher.getIndexReader().maxDoc());
            ScoreDoc[] hits = searcher.search(query, all).scoreDocs;
            return NodeIds.of(
                    searcher.getIndexReader(),
                    Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read: " + e.getMessage(), e);
        }
    }
}
