package org.bayan.embedded.search.query;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.FieldName;
import org.bayan.embedded.search.cmis.CmisQuery.Order;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.query.ResolvedField.Own;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** The order of hits. Nodes without a value come last; what is equal in every respect stays in the order of the index. */
final class SortOrder {
    private final FieldResolver fields;

    SortOrder(FieldResolver fields) {
        this.fields = fields;
    }

    Sort ofDefinitions(List<SortDefinition> definitions) {
        List<SortField> order = new ArrayList<>();
        for (SortDefinition definition : definitions) {
            order.add(
                    switch (definition.getSortType()) {
                        case SCORE -> score(definition.isAscending());
                        case DOCUMENT -> new SortField(null, SortField.Type.DOC, !definition.isAscending());
                        case FIELD -> named(definition.getField(), definition.isAscending());
                    });
        }
        return sort(order);
    }

    Sort of(List<Order> columns) {
        CmisColumns mapping = new CmisColumns(fields);
        return sort(columns.stream()
                .map(order -> isScore(order.column().name())
                        ? score(order.ascending())
                        : field(mapping.resolve(order.column()), order.column().name(), order.ascending()))
                .toList());
    }

    private static Sort sort(List<SortField> order) {
        List<SortField> whole = new ArrayList<>(order);
        if (whole.isEmpty()) {
            whole.add(SortField.FIELD_SCORE);
        }
        whole.add(SortField.FIELD_DOC);
        return new Sort(whole.toArray(SortField[]::new));
    }

    private static boolean isScore(String name) {
        return name.equalsIgnoreCase("score") || name.equalsIgnoreCase("search_score");
    }

    private SortField named(String name, boolean ascending) {
        return isScore(name) ? score(ascending) : field(fields.resolve(FieldName.parse(name)), name, ascending);
    }

    private static SortField score(boolean ascending) {
        return new SortField(null, SortField.Type.SCORE, ascending);
    }

    private static SortField field(ResolvedField field, String name, boolean ascending) {
        if (field instanceof Own own && (own.field() == OwnField.TYPE || own.field() == OwnField.EXACTTYPE)) {
            return text(IndexFields.facet(IndexFields.TYPE), ascending);
        }
        if (!(field instanceof Property property) || property.isContent()) {
            throw new QuerySyntaxException("Hits cannot be ordered by " + name + ".");
        }
        return switch (property.kind()) {
            case WORDS, WHOLE -> text(IndexFields.order(property.name(), property.part()), ascending);
            case INTEGER, REAL, DATE -> magnitude(IndexFields.magnitude(property.name(), property.part()), ascending);
        };
    }

    private static SortField text(String field, boolean ascending) {
        SortField sort = new SortedSetSortField(field, !ascending);
        sort.setMissingValue(SortField.STRING_LAST);
        return sort;
    }

    private static SortField magnitude(String field, boolean ascending) {
        SortField sort = new SortedNumericSortField(field, SortField.Type.LONG, !ascending);
        sort.setMissingValue(ascending ? Long.MAX_VALUE : Long.MIN_VALUE);
        return sort;
    }
}
