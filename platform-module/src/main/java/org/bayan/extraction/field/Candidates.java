package org.bayan.extraction.field;

import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.language.ExactKey;

/** Makes candidates whose values are stored as the project's notes on names ask: NFC, without direction marks, trimmed. */
final class Candidates {
    private static final char TATWEEL = '\u0640';

    private Candidates() {}

    /** The text of a span as it would be stored: line breaks and runs of white space are one space. */
    static FieldCandidate text(DocumentView view, Field field, Span span, String rule, double score) {
        String raw = view.of(span);
        return FieldCandidate.text(field, clean(raw), raw, span, rule, score);
    }

    static FieldCandidate code(DocumentView view, Field field, String code, Span span, String rule, double score) {
        return FieldCandidate.text(field, clean(code), view.of(span), span, rule, score);
    }

    static FieldCandidate date(DocumentView view, FoundDate found, String rule, double score) {
        return FieldCandidate.date(found.date(), view.of(found.span()), found.span(), rule + '.' + found.rule(), score);
    }

    private static boolean isJoined(char next) {
        return next == TATWEEL || next >= 'ء' && next <= 'ي';
    }

    /** NFC without direction marks, and without the tatweel that stretches a word; «هـ» keeps its own. */
    static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean space = false;
        String exact = ExactKey.of(raw);
        for (int i = 0; i < exact.length(); i++) {
            char c = exact.charAt(i);
            if (c == TATWEEL && i + 1 < exact.length() && isJoined(exact.charAt(i + 1)) && i > 0) {
                continue;
            }
            boolean blank =
                    c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
            if (blank) {
                space = clean.length() > 0;
            } else {
                if (space) {
                    clean.append(' ');
                }
                clean.append(c);
                space = false;
            }
        }
        return clean.toString();
    }
}
