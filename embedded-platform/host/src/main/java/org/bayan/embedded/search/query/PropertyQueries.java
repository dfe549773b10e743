package org.bayan.embedded.search.query;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.AftsNode.Bound;
import org.bayan.embedded.search.afts.MatchMode;
import org.bayan.embedded.search.afts.TextPattern;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.query.Leaf.Between;
import org.bayan.embedded.search.query.Leaf.Near;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** Queries on one property. */
final class PropertyQueries {
    private final WordQueries words;
    private final DateExpression dates;
    private final Function<String, Optional<QName>> names;

    /** @param names reads a qualified name, for properties that hold such */
    PropertyQueries(WordQueries words, DateExpression dates, Function<String, Optional<QName>> names) {
        this.words = words;
        this.dates = dates;
        this.names = names;
    }

    Query query(Property property, Leaf leaf) {
        if (leaf instanceof Between range) {
            return range(property, range.lower(), range.upper());
        }
        if (leaf instanceof Near near) {
            return words.near(IndexFields.words(property.name()), near.words(), near.distances());
        }
        Leaf.Text text = (Leaf.Text) leaf;
        if (text.pattern().matchesAnything()) {
            return present(property);
        }
        boolean whole = text.mode() == MatchMode.EXACT && !property.isContent();
        return switch (property.kind()) {
            case WORDS -> whole ? whole(property, text.pattern()) : byWords(property, text);
            case WHOLE -> whole(property, text.pattern());
            case INTEGER, REAL, DATE -> equal(property, text.pattern().text());
        };
    }

    private Query byWords(Property property, Leaf.Text text) {
        String field = IndexFields.words(property.name());
        return text.similarity()
                .map(similarity -> words.fuzzy(field, text.pattern(), similarity))
                .orElseGet(() -> words.phrase(field, text.pattern(), text.slop()));
    }

    Query present(Property property) {
        return new TermQuery(new Term(IndexFields.PROPERTIES, property.name().toString()));
    }

    /** The property's whole value matches the pattern, with regard to case. */
    Query whole(Property property, TextPattern pattern) {
        String field = IndexFields.exact(property.name(), property.part());
        if (pattern.hasWildcard()) {
            return new WildcardQuery(new Term(field, pattern.canonical()));
        }
        return new TermQuery(new Term(field, stored(property, pattern.text())));
    }

    /** The text by which the index knows a value. */
    private String stored(Property property, String text) {
        if (property.hasType(DataTypeDefinition.BOOLEAN)) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (property.hasType(DataTypeDefinition.QNAME)) {
            return names.apply(text).map(QName::toString).orElse(text);
        }
        return text;
    }

    /** The property has this value; a date stands for the whole day, month or year that it names. */
    Query equal(Property property, String value) {
        Bound bound = new Bound(value, false, true);
        return switch (property.kind()) {
            case WORDS, WHOLE -> whole(property, TextPattern.literally(value));
            case INTEGER, REAL, DATE -> range(property, bound, bound);
        };
    }

    Query range(Property property, Bound lower, Bound upper) {
        Bound low = opened(lower, "MIN");
        Bound high = opened(upper, "MAX");
        String magnitude = IndexFields.magnitude(property.name(), property.part());
        return switch (property.kind()) {
            case DATE -> dates(magnitude, low, high);
            case INTEGER -> integers(magnitude, low, high);
            case REAL -> reals(magnitude, low, high);
            case WORDS, WHOLE -> texts(property, low, high);
        };
    }

    private static Bound opened(Bound bound, String limit) {
        return bound.text().equalsIgnoreCase(limit) ? new Bound("", true, true) : bound;
    }

    private Query texts(Property property, Bound low, Bound high) {
        return TermRangeQuery.newStringRange(
                IndexFields.exact(property.name(), property.part()),
                low.open() ? null : low.text(),
                high.open() ? null : high.text(),
                low.inclusive(),
                high.inclusive());
    }

    private Query dates(String field, Bound low, Bound high) {
        long from = Long.MIN_VALUE;
        if (!low.open()) {
            Span span = date(low.text());
            from = millis(low.inclusive() ? span.from() : span.to());
        }
        long to = Long.MAX_VALUE;
        if (!high.open()) {
            Span span = date(high.text());
            to = millis(high.inclusive() ? span.to() : span.from()) - 1;
        }
        return between(field, from, to);
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }

    private Span date(String text) {
        return dates.parse(text)
                .orElseThrow(() -> new QuerySyntaxException(
                        "\"" + text + "\" is not a date: write 2011, 2011-03, 2011-03-15, a full time, or NOW."));
    }

    private static Query integers(String field, Bound low, Bound high) {
        long from = low.open() ? Long.MIN_VALUE : integer(low.text());
        long to = high.open() ? Long.MAX_VALUE : integer(high.text());
        boolean empty = !low.open() && !low.inclusive() && from == Long.MAX_VALUE
                || !high.open() && !high.inclusive() && to == Long.MIN_VALUE;
        if (empty) {
            return new MatchNoDocsQuery("an empty range");
        }
        return between(
                field, low.open() || low.inclusive() ? from : from + 1, high.open() || high.inclusive() ? to : to - 1);
    }

    private static Query between(String field, long from, long to) {
        return from > to ? new MatchNoDocsQuery("an empty range") : LongPoint.newRangeQuery(field, from, to);
    }

    private static long integer(String text) {
        try {
            return Long.parseLong(text.trim());
        } catch (NumberFormatException e) {
            throw new QuerySyntaxException("\"" + text + "\" is not a whole number.", e);
        }
    }

    private static Query reals(String field, Bound low, Bound high) {
        double from = low.open() ? Double.NEGATIVE_INFINITY : real(low.text());
        double to = high.open() ? Double.POSITIVE_INFINITY : real(high.text());
        double first = low.open() || low.inclusive() ? from : DoublePoint.nextUp(from);
        double last = high.open() || high.inclusive() ? to : DoublePoint.nextDown(to);
        return first > last ? new MatchNoDocsQuery("an empty range") : DoublePoint.newRangeQuery(field, first, last);
    }

    private static double real(String text) {
        try {
            return Double.parseDouble(text.trim());
        } catch (NumberFormatException e) {
            throw new QuerySyntaxException("\"" + text + "\" is not a number.", e);
        }
    }
}
