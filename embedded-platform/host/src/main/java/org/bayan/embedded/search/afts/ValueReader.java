package org.bayan.embedded.search.afts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.embedded.search.afts.AftsNode.Bound;
import org.bayan.embedded.search.afts.AftsNode.Phrase;
import org.bayan.embedded.search.afts.AftsNode.Proximity;
import org.bayan.embedded.search.afts.AftsNode.Range;
import org.bayan.embedded.search.afts.AftsNode.Term;

/** Reads what is asked of a field: a word, a phrase, a range or words near each other. */
final class ValueReader {
    private final AftsScanner scan;

    ValueReader(AftsScanner scan) {
        this.scan = scan;
    }

    AftsNode read(Optional<FieldName> field, MatchMode mode) {
        if (mode == MatchMode.DEFAULT && (scan.peek() == '[' || scan.peek() == '<')) {
            return bracketedRange(field);
        }
        if (scan.atPhrase()) {
            TextPattern text = scan.phrase();
            if (mode == MatchMode.DEFAULT && acceptDots()) {
                return dottedRange(field, text);
            }
            scan.skipSpace();
            return new Phrase(field, mode, text, scan.accept("~") ? slop() : 0);
        }
        if (!scan.atWord() || atOperator()) {
            throw scan.problem(
                    scan.atEnd()
                            ? "the query ends where a word, phrase, range or bracket is expected."
                            : "expected a word, phrase, range or bracket.");
        }
        TextPattern word = scan.word();
        if (mode == MatchMode.DEFAULT && acceptDots()) {
            return dottedRange(field, word);
        }
        if (mode == MatchMode.DEFAULT && field.isEmpty() && !word.hasWildcard() && atProximity()) {
            return proximity(word);
        }
        return term(field, mode, word);
    }

    private boolean atOperator() {
        return scan.atKeyword("AND") || scan.atKeyword("OR");
    }

    private AftsNode term(Optional<FieldName> field, MatchMode mode, TextPattern word) {
        if (!scan.accept("~")) {
            return new Term(field, mode, word, Optional.empty());
        }
        if (word.hasWildcard()) {
            throw scan.problem("a word with wildcards cannot be fuzzy as well.");
        }
        return new Term(field, mode, word, Optional.of(scan.number("similarity after ~")));
    }

    private int slop() {
        return (int) scan.number("distance after ~");
    }

    private boolean acceptDots() {
        return scan.accept("..");
    }

    private Range dottedRange(Optional<FieldName> field, TextPattern lower) {
        return new Range(field, bound(lower, true), bound(rangeWord(), true));
    }

    private Range bracketedRange(Optional<FieldName> field) {
        boolean lowerInclusive = scan.accept("[") || !scan.accept("<");
        TextPattern lower = rangeWord();
        scan.skipSpace();
        if (!scan.acceptKeyword("TO")) {
            throw scan.problem("expected TO between the two ends of a range.");
        }
        TextPattern upper = rangeWord();
        scan.skipSpace();
        boolean upperInclusive = scan.accept("]");
        if (!upperInclusive) {
            scan.expect(">", "or ] to close the range");
        }
        return new Range(field, bound(lower, lowerInclusive), bound(upper, upperInclusive));
    }

    private TextPattern rangeWord() {
        scan.skipSpace();
        if (scan.atPhrase()) {
            return scan.phrase();
        }
        boolean negative = scan.accept("-");
        if (!scan.atWord()) {
            throw scan.problem("expected one end of a range.");
        }
        TextPattern word = scan.word();
        return negative ? new TextPattern("-" + word.canonical()) : word;
    }

    private static Bound bound(TextPattern text, boolean inclusive) {
        return text.matchesAnything() ? new Bound("", true, inclusive) : new Bound(text.text(), false, inclusive);
    }

    private boolean atProximity() {
        int here = scan.position();
        boolean found = acceptDistance().isPresent() && nextIsNearWord();
        scan.returnTo(here);
        return found;
    }

    private boolean nextIsNearWord() {
        scan.skipSpace();
        return scan.atWord()
                && !scan.atLoneStar()
                && !atOperator()
                && !scan.atKeyword("NOT")
                && new FieldNameReader(scan).beforeColon().isEmpty();
    }

    private Proximity proximity(TextPattern first) {
        List<TextPattern> words = new ArrayList<>(List.of(first));
        List<Integer> slops = new ArrayList<>();
        while (atProximity()) {
            slops.add(acceptDistance().orElseThrow());
            scan.skipSpace();
            words.add(scan.word());
        }
        return new Proximity(words, slops);
    }

    /** The star between two near words with its distance, -1 where none is given. */
    private Optional<Integer> acceptDistance() {
        scan.skipSpace();
        if (!scan.atLoneStar()) {
            return Optional.empty();
        }
        scan.accept("*");
        if (!scan.accept("(")) {
            return Optional.of(-1);
        }
        int distance = scan.atNumber() ? (int) scan.number("distance") : -1;
        return scan.accept(")") ? Optional.of(distance) : Optional.empty();
    }
}
