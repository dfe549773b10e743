package org.bayan.extraction.date;

import java.util.Optional;

/** Finds the label that a value stands behind: on its line, or as the whole of the line before. */
final class LabelFinder {
    private static final int LONGEST_LABEL = 4;

    private final DateLexicon lexicon;
    private final Tokens tokens;

    LabelFinder(DateLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** What a label says of the date behind it. */
    enum Label {
        NONE,
        /** A label by its place: before a colon, at the beginning of a line, or with the value glued to it. */
        ISSUE,
        /** Words of a label inside a line, «صدر بتاريخ» for example, which may speak of another document. */
        LIKELY,
        /** A date of birth, receipt or the like. */
        OTHER
    }

    Label before(int from) {
        int i = from - 1;
        boolean colon = false;
        boolean newLine = false;
        for (int steps = 0; steps < 4; steps++) {
            if (tokens.isSymbol(i, ":\u003D|-\u2013/")) {
                colon = true;
                i--;
            } else if (tokens.type(i) == Tokens.Type.BREAK) {
                newLine = true;
                i--;
            } else if (isConnector(i) && !endsLabel(i)) {
                i--;
            }
        }
        int end = i + 1;
        for (int start = end - LONGEST_LABEL; start < end; start++) {
            Optional<DateLexicon.Match> label = start < 0 ? Optional.empty() : label(start, end);
            if (label.isPresent()) {
                return verdict(label.get(), start, from, colon, newLine);
            }
        }
        return Label.NONE;
    }

    private Label verdict(DateLexicon.Match label, int start, int from, boolean colon, boolean newLine) {
        if (label.term().value() == 1) {
            return Label.OTHER;
        }
        boolean opensLine = tokens.isBreak(start - 1);
        boolean several = label.end() - start > 1;
        boolean glued = (tokens.isGlued(from) && label.end() == from) || tokens.isInNextCell(label.end(), from);
        if (newLine ? opensLine : colon || opensLine || glued) {
            return Label.ISSUE;
        }
        return several && !newLine ? Label.LIKELY : Label.NONE;
    }

    private Optional<DateLexicon.Match> label(int start, int end) {
        if (!tokens.isWord(start) || tokens.hasClitic(start)) {
            return Optional.empty();
        }
        return lexicon.match(tokens, start, TermKind.LABEL).filter(m -> m.end() == end);
    }

    private boolean endsLabel(int i) {
        for (int start = Math.max(0, i - LONGEST_LABEL + 1); start <= i; start++) {
            if (label(start, i + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isConnector(int i) {
        return tokens.isWord(i) && lexicon.match(tokens, i, TermKind.TWIN).isPresent();
    }
}
