package org.bayan.embedded.search.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacet;
import org.alfresco.service.cmr.search.SearchParameters.FieldFacetSort;
import org.alfresco.util.Pair;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.query.OwnField;
import org.bayan.embedded.search.query.ResolvedField;
import org.bayan.embedded.search.query.ResolvedField.Own;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** Counts the values of a field over the documents that the asking user may see, so that no count tells of a hidden node. */
public final class FacetCounter {
    private static final int DEFAULT_LIMIT = 100;
    private static final Comparator<Pair<String, Integer>> BY_VALUE = Comparator.comparing(Pair::getFirst);
    private static final Comparator<Pair<String, Integer>> BY_COUNT = Comparator.comparing(
                    (Pair<String, Integer> pair) -> pair.getSecond())
            .reversed()
            .thenComparing(BY_VALUE);

    private final IndexReader reader;

    public FacetCounter(IndexReader reader) {
        this.reader = reader;
    }

    public List<Pair<String, Integer>> count(ResolvedField field, FieldFacet facet, FixedBitSet found)
            throws IOException {
        int fewest = Math.max(1, facet.getMinCount());
        String prefix = facet.getPrefix() == null ? "" : facet.getPrefix();
        List<Pair<String, Integer>> counts = new ArrayList<>();
        counts(indexField(field), found).forEach((value, count) -> {
            if (count >= fewest && value.startsWith(prefix)) {
                counts.add(new Pair<>(value, count));
            }
        });
        counts.sort(facet.getSort() == FieldFacetSort.INDEX ? BY_VALUE : BY_COUNT);
        Integer asked = facet.getLimitOrNull();
        int limit = asked == null ? DEFAULT_LIMIT : asked;
        int from = Math.min(Math.max(0, facet.getOffset()), counts.size());
        int to = limit < 0 ? counts.size() : (int) Math.min((long) from + limit, counts.size());
        return List.copyOf(counts.subList(from, to));
    }

    private static String indexField(ResolvedField field) {
        if (field instanceof Property property) {
            return IndexFields.facet(property.name(), property.part());
        }
        boolean aspect =
                field instanceof Own own && (own.field() == OwnField.ASPECT || own.field() == OwnField.EXACTASPECT);
        return IndexFields.facet(
                aspect ? IndexFields.ASPECT : field instanceof Own own ? typeOr(own.field()) : field.toString());
    }

    private static String typeOr(OwnField field) {
        return field == OwnField.EXACTTYPE ? IndexFields.TYPE : field.name();
    }

    private Map<String, Integer> counts(String field, FixedBitSet found) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
            if (values != null && values.getValueCount() > 0) {
                add(
                        counts,
                        values,
                        found,
                        leaf.docBase,
                        leaf.docBase + leaf.reader().maxDoc());
            }
        }
        return counts;
    }

    /** Counts the numbers that one part of the index gives its values, and asks for each value once. */
    private static void add(
            Map<String, Integer> counts, SortedSetDocValues values, FixedBitSet found, int start, int end)
            throws IOException {
        int[] byNumber = new int[Math.toIntExact(values.getValueCount())];
        for (int document = next(found, start); document < end; document = next(found, document + 1)) {
            if (values.advanceExact(document - start)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    byNumber[(int) values.nextOrd()]++;
                }
            }
        }
        for (int number = 0; number < byNumber.length; number++) {
            if (byNumber[number] > 0) {
                counts.merge(values.lookupOrd(number).utf8ToString(), byNumber[number], Integer::sum);
            }
        }
    }

    private static int next(FixedBitSet found, int from) {
        return from < found.length() ? found.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
