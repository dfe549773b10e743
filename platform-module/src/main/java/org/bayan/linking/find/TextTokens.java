package org.bayan.linking.find;

import java.util.Arrays;
import org.bayan.language.FoldKey;
import org.bayan.language.FoldedText;

/**
 * The words and numbers of a text as names are compared by, with what stands between them. The zero-width non-joiner parts
 * words here, since writers of Persian use it, a space or nothing in one and the same name.
 */
final class TextTokens {
    private static final int WIDEST_GAP = 5;
    private static final int SHIFT = 0x9E3779B1;

    private static final String PERSIAN_OR_KURDISH = "\u067E\u0686\u0698\u06A9\u06AF\u06CC\u06D5\u06CE\u06C6\u06B5";

    private final String original;
    private final FoldedText folded;
    private final char[] key;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private boolean[] joined;
    private int count;
    private final boolean persianOrKurdish;

    private TextTokens(CharSequence original) {
        this.original = original.toString();
        this.folded = FoldKey.mapped(original);
        this.key = folded.text().toCharArray();
        int guess = key.length / 5 + 4;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.hashes = new int[guess];
        this.joined = new boolean[guess];
        scan();
        this.persianOrKurdish = hasPersianOrKurdishLetters(this.original);
    }

    static TextTokens of(CharSequence text) {
        return new TextTokens(text);
    }

    /** The words of a text that is a value as a whole: all of them go on to the next. */
    static TextTokens ofValue(CharSequence text) {
        TextTokens tokens = new TextTokens(text);
        Arrays.fill(tokens.joined, 0, Math.max(0, tokens.count - 1), true);
        return tokens;
    }

    static int hash(char[] key, int from, int to) {
        return hash(0, key, from, to);
    }

    /** The hash of a word of which a beginning has been hashed to {@code begun}. */
    static int hash(int begun, char[] key, int from, int to) {
        int hash = begun;
        for (int i = from; i < to; i++) {
            hash = (hash + key[i]) * SHIFT;
        }
        return hash;
    }

    String original() {
        return original;
    }

    int count() {
        return count;
    }

    /** The text in the letters that names are compared by; offsets into it are those of the tokens. */
    char[] key() {
        return key;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int hash(int token) {
        return hashes[token];
    }

    String word(int token) {
        return new String(key, starts[token], ends[token] - starts[token]);
    }

    /** The word under the fold key alone. */
    String foldedWord(int token) {
        return folded.text().substring(starts[token], ends[token]);
    }

    /** Whether the fold key of a stretch has the very letters of the key here: no accents, no Kurdish letters. */
    boolean isFolded(int start, int end) {
        for (int i = start; i < end; i++) {
            if (key[i] != folded.text().charAt(i)) {
                return false;
            }
        }
        return true;
    }

    char first(int token) {
        return key[starts[token]];
    }

    int originalStart(int at) {
        return folded.originalStart(at);
    }

    int originalEnd(int end) {
        return folded.originalEnd(end);
    }

    /** Whether a name may go on from a token to the next: across blanks, a line end, hyphens, quotes, dots and brackets. */
    boolean joins(int token) {
        return joined[token];
    }

    /** Whether the text is written in Arabic letters with those of Persian or Kurdish among them. */
    boolean isPersianOrKurdish() {
        return persianOrKurdish;
    }

    private static boolean hasPersianOrKurdishLetters(String text) {
        if (text.indexOf('\u06CC') < 0 && text.indexOf('\u06A9') < 0 && text.indexOf('\u06D5') < 0) {
            return false;
        }
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u067E' && c <= '\u06D5' && PERSIAN_OR_KURDISH.indexOf(c) >= 0) {
                seen++;
            }
        }
        return seen * 50 > text.length();
    }

    private void scan() {
        int at = 0;
        int length = key.length;
        boolean open = false;
        int lines = 0;
        int gap = 0;
        while (at < length) {
            byte type = KeyChars.classOf(key[at]);
            if (type == KeyChars.LETTER || type == KeyChars.DIGIT) {
                int start = at;
                int hash = 0;
                do {
                    char c = KeyChars.letterOf(key[at]);
                    key[at] = c;
                    hash = (hash + c) * SHIFT;
                    at++;
                } while (at < length && KeyChars.classOf(key[at]) == type);
                if (open && lines < 2 && gap <= WIDEST_GAP) {
                    joined[count - 1] = true;
                }
                add(start, at, hash);
                open = true;
                lines = 0;
                gap = 0;
            } else {
                open &= type != KeyChars.BREAK;
                lines += type == KeyChars.LINE_END ? 1 : 0;
                gap++;
                at++;
            }
        }
    }

    private void add(int start, int end, int hash) {
        if (count == starts.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            hashes = Arrays.copyOf(hashes, size);
            joined = Arrays.copyOf(joined, size);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count++] = hash;
    }
}
