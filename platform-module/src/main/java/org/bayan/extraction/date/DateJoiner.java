package org.bayan.extraction.date;

import java.util.Optional;

/**
 * Tells from the tokens between two drafts whether they are one statement: the ends of a range, or one day in two calendars.
 */
final class DateJoiner {
    private static final String TWIN_SIGNS = ",\u060C()[]-\u2013\u2014=/.:;|~";
    private static final int LONGEST_GAP = 8;

    private final DateLexicon lexicon;
    private final Tokens tokens;

    DateJoiner(DateLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Whether a dash or a word such as «إلى» stands between them, or «و» after «بين». */
    boolean isRange(Draft first, Draft last) {
        int from = first.to();
        int to = last.from();
        if (to == from + 1 && tokens.isSymbol(from, "-\u2013\u2014/")) {
            return true;
        }
        if (ends(from, TermKind.RANGE_TO, to)) {
            return true;
        }
        boolean and = ends(from, TermKind.AND, to) || (to == from && from < tokens.size() && tokens.hasClitic(from));
        return and && isBetween(first.from());
    }

    /** Whether «و» joins them: one day in two calendars, if they turn out to be the same. */
    boolean isJoinedByAnd(Draft first, Draft second) {
        return ends(first.to(), TermKind.AND, second.from());
    }

    /** Whether only marks, a word such as «الموافق» or one line break stand between them. */
    boolean mayBeTwins(Draft first, Draft second) {
        int i = first.to();
        int breaks = 0;
        boolean linked = false;
        if (second.from() - i > LONGEST_GAP) {
            return false;
        }
        while (i < second.from()) {
            Optional<DateLexicon.Match> link = lexicon.match(tokens, i, TermKind.TWIN);
            if (link.isPresent()) {
                linked = true;
                i = link.get().end();
            } else if (tokens.isSymbol(i, TWIN_SIGNS)) {
                i++;
            } else if (tokens.isBreak(i)) {
                breaks++;
                i++;
            } else {
                return false;
            }
        }
        return breaks <= (linked ? 2 : 1);
    }

    private boolean ends(int from, TermKind kind, int to) {
        return lexicon.match(tokens, from, kind).filter(m -> m.end() == to).isPresent();
    }

    private boolean isBetween(int from) {
        for (int start = Math.max(0, from - 2); start < from; start++) {
            Optional<DateLexicon.Match> match = lexicon.match(tokens, start, TermKind.RANGE_FROM);
            if (match.isPresent()
                    && match.get().end() == from
                    && match.get().term().value() == 1) {
                return true;
            }
        }
        return false;
    }
}
