package org.bayan.linking.find;

import java.util.Arrays;
import org.bayan.language.FoldKey;
import org.bayan.language.FoldedText;
import org.bayan.language.Words;

/**
 * The words and numbers of a text under the fold key, with what stands between them. The zero-width non-joiner parts words
 * here, since writers of Persian use it, a space or nothing for the same name.
 */
final class TextTokens {
    private static final int WIDEST_GAP = 4;

    private final FoldedText folded;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    private TextTokens(FoldedText folded) {
        this.folded = folded;
    }

    static TextTokens of(CharSequence text) {
        TextTokens tokens = new TextTokens(FoldKey.mapped(text));
        tokens.scan();
        return tokens;
    }

    int count() {
        return count;
    }

    String folded() {
        return folded.text();
    }

    /** Where a token begins in the folded text. */
    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    String word(int token) {
        return folded.text().substring(starts[token], ends[token]);
    }

    int originalStart(int foldedOffset) {
        return folded.originalStart(foldedOffset);
    }

    int originalEnd(int foldedEnd) {
        return folded.originalEnd(foldedEnd);
    }

    /** Whether a name may go on from a token to the next: across blanks, one line end, hyphens, quotes, dots and brackets. */
    boolean joins(int token) {
        if (token + 1 >= count || starts[token + 1] - ends[token] > WIDEST_GAP) {
            return false;
        }
        int lines = 0;
        for (int i = ends[token]; i < starts[token + 1]; i++) {
            char c = folded.text().charAt(i);
            if (c == '\n') {
                lines++;
            }
            if (!isInsideNames(c)) {
                return false;
            }
        }
        return lines < 2;
    }

    private static boolean isInsideNames(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u200C'
                || c == '\u200D'
                || "-\u2010\u2011\u2012\u2013\u2014'\u2019\u02BC.«»\"\u201C\u201D()/&".indexOf(c) >= 0
                || isModifier(c);
    }

    private void scan() {
        String text = folded.text();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (isLetter(text.charAt(at))) {
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
            } else if (isDigit(text.charAt(at))) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
            }
            if (end > at) {
                add(at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    private static boolean isLetter(char c) {
        return Words.isWordCharacter(c) && c != '\u200C' && c != '\u200D' && !isModifier(c);
    }

    /** The signs that transliterations write for hamza and ayn. */
    private static boolean isModifier(char c) {
        return c >= '\u02B9' && c <= '\u02CF';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
