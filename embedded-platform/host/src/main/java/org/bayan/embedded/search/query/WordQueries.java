package org.bayan.embedded.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.bayan.embedded.search.afts.TextPattern;
import org.bayan.embedded.search.index.TextAnalyzer;

/** Queries on fields that are cut into words. The words of a query are folded as those of the index are. */
final class WordQueries {
    /** How far words may be apart where a query does not say, in words. */
    private static final int DEFAULT_DISTANCE = 100;
    /** How many different words one wildcard within a phrase may stand for. */
    private static final int MAX_EXPANSIONS = 1_000;

    private final Analyzer analyzer;
    private final QueryBuilder builder;

    WordQueries(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    /** The words next to each other in their order, or moved apart by up to {@code slop} positions. */
    Query phrase(String field, TextPattern pattern, int slop) {
        if (!pattern.hasWildcard()) {
            Query query = builder.createPhraseQuery(field, pattern.text(), slop);
            return query == null ? new MatchNoDocsQuery("no word in " + pattern.text()) : query;
        }
        List<String> words = foldedWords(field, pattern);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + pattern.text());
        }
        if (words.size() == 1) {
            return new WildcardQuery(new Term(field, words.get(0)));
        }
        IntervalsSource ordered =
                Intervals.ordered(words.stream().map(WordQueries::source).toArray(IntervalsSource[]::new));
        return new IntervalQuery(field, Intervals.maxgaps(slop, ordered));
    }

    Query fuzzy(String field, TextPattern pattern, float similarity) {
        List<String> words = foldedWords(field, pattern);
        if (words.size() != 1) {
            return phrase(field, pattern, 0);
        }
        Term term = new Term(field, words.get(0));
        int edits = Math.min(
                FuzzyQuery.defaultMaxEdits,
                Math.round((1 - Math.min(similarity, 1)) * words.get(0).length()));
        return edits == 0 ? new TermQuery(term) : new FuzzyQuery(term, edits);
    }

    /** Words in any order, no further apart than the distances add up to; a negative distance is the default one. */
    Query near(String field, List<TextPattern> patterns, List<Integer> distances) {
        List<IntervalsSource> sources = patterns.stream()
                .flatMap(pattern -> foldedWords(field, pattern).stream())
                .map(WordQueries::source)
                .toList();
        if (sources.isEmpty()) {
            return new MatchNoDocsQuery("no word in the query");
        }
        int gaps = distances.stream()
                .mapToInt(distance -> distance < 0 ? DEFAULT_DISTANCE : distance)
                .sum();
        IntervalsSource together = Intervals.unordered(sources.toArray(IntervalsSource[]::new));
        return new IntervalQuery(field, Intervals.maxgaps(gaps, together));
    }

    private static IntervalsSource source(String word) {
        boolean wild = word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
        return wild ? Intervals.wildcard(new BytesRef(word), MAX_EXPANSIONS) : Intervals.term(word);
    }

    /** The words of a pattern, folded but for their wildcards. */
    private List<String> foldedWords(String field, TextPattern pattern) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        String canonical = pattern.canonical();
        for (int i = 0; i <= canonical.length(); ) {
            int c = i < canonical.length() ? canonical.codePointAt(i) : ' ';
            i += Character.charCount(c);
            if (TextAnalyzer.isWordPart(c) || Character.getType(c) == Character.FORMAT) {
                plain.appendCodePoint(c);
                continue;
            }
            word.append(fold(field, plain));
            if (c == '*' || c == '?') {
                word.appendCodePoint(c);
                continue;
            }
            if (c == '\\') {
                i++;
            }
            if (!word.toString().replace("*", "").isEmpty()) {
                words.add(word.toString());
            }
            word.setLength(0);
        }
        return words;
    }

    private String fold(String field, StringBuilder plain) {
        String folded = plain.isEmpty()
                ? ""
                : analyzer.normalize(field, plain.toString()).utf8ToString();
        plain.setLength(0);
        return folded;
    }
}
