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
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.query.OwnField;
import org.bayan.embedded.search.query.ResolvedField;
import org.bayan.embedded.search.query.ResolvedField.Own;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** Counts the values of a field over the hits that the asking user may see, so that no count tells of a hidden node. */
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

    public List<Pair<String, Integer>> count(ResolvedField field, FieldFacet facet, List<Hit> hits) throws IOException {
        int fewest = Math.max(1, facet.getMinCount());
        String prefix = facet.getPrefix() == null ? "" : facet.getPrefix();
        List<Pair<String, Integer>> counts = new ArrayList<>();
        counts(indexField(field), hits).forEach((value, count) -> {
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

    private Map<String, Integer> counts(String field, List<Hit> hits) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
        if (values == null) {
            return counts;
        }
        int[] documents = hits.stream().mapToInt(Hit::document).sorted().toArray();
        for (int document : documents) {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
