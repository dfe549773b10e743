package org.bayan.extraction.layout;

import org.bayan.extraction.Span;
import org.bayan.language.BidiControls;

/** Cuts spans to what a reader sees. */
public final class Spans {
    private Spans() {}

    /** The span without white space and direction marks at its ends; empty at its start where it holds nothing else. */
    public static Span trimmed(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether a text begins in the Arabic script. */
    public static boolean isRightToLeft(String text) {
        return !text.isEmpty() && text.charAt(0) >= '\u0600' && text.charAt(0) < '\u0780';
    }

    /** White space of any kind, direction marks, byte order marks and other characters that show nothing. */
    public static boolean isInvisible(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c == '\u0085'
                || BidiControls.isControl(c);
    }
}
