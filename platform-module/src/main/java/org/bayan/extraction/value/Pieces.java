package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;

/** Cuts a text at separators. */
final class Pieces {
    private static final String OPENING = "([«";
    private static final String CLOSING = ")]»";

    private Pieces() {}

    /** The parts between the separators, trimmed, in order; empty ones are left out. */
    static List<Span> split(CharSequence text, String separators) {
        return split(text, separators, new boolean[text.length()]);
    }

    /** The same, but separators within round or square brackets and guillemets do not count; brackets that nothing closes do not either. */
    static List<Span> outsideBrackets(CharSequence text, String separators) {
        boolean[] inside = new boolean[text.length()];
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && OPENING.indexOf(c) >= 0) {
                open = i;
            } else if (open >= 0 && c == CLOSING.charAt(OPENING.indexOf(text.charAt(open)))) {
                Arrays.fill(inside, open, i, true);
                open = -1;
            }
        }
        return split(text, separators, inside);
    }

    /** Whether nothing visible but separators stands from an offset on. */
    static boolean isEmptyFrom(CharSequence text, int from, String separators) {
        for (int i = from; i < text.length(); i++) {
            if (!Spans.isInvisible(text.charAt(i)) && separators.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> split(CharSequence text, String separators, boolean[] inside) {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !inside[i] && separators.indexOf(text.charAt(i)) >= 0) {
                Span piece = Spans.trimmed(text, start, i);
                if (piece.length() > 0) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
