package org.bayan.extraction.date;

import java.util.Arrays;

/**
 * A text cut into numbers, words, symbols and line breaks; white space only shows as a gap between two tokens. Held in arrays,
 * as a text of a megabyte has some 200,000 tokens.
 */
final class Tokens {
    /** What a token is. */
    enum Type {
        NUMBER,
        WORD,
        SYMBOL,
        BREAK,
        END
    }

    private static final Type[] TYPES = Type.values();

    private final CharSequence text;
    private byte[] types;
    private boolean[] clitics;
    private int[] values;
    private int[] starts;
    private int[] ends;
    private int size;

    Tokens(CharSequence text) {
        this.text = text;
        int expected = Math.min(256, 8 + text.length() / 4);
        this.types = new byte[expected];
        this.clitics = new boolean[expected];
        this.values = new int[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
    }

    void add(Type type, int value, int start, int end, boolean clitic) {
        if (size == types.length) {
            int more = size * 2;
            types = Arrays.copyOf(types, more);
            clitics = Arrays.copyOf(clitics, more);
            values = Arrays.copyOf(values, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        types[size] = (byte) type.ordinal();
        clitics[size] = clitic;
        values[size] = value;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    CharSequence text() {
        return text;
    }

    int size() {
        return size;
    }

    /** The type; {@link Type#END} before the first and behind the last token. */
    Type type(int i) {
        return i >= 0 && i < size ? TYPES[types[i]] : Type.END;
    }

    /** A number's value (-1 with more than nine digits), a word's number in the index, a symbol's character; 0 behind the last token. */
    int value(int i) {
        return i < size ? values[i] : 0;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Whether a clitic was taken off the front of a word, which then begins behind it. */
    boolean hasClitic(int i) {
        return i < size && clitics[i];
    }

    boolean isNumber(int i) {
        return type(i) == Type.NUMBER;
    }

    boolean isWord(int i) {
        return type(i) == Type.WORD;
    }

    boolean isBreak(int i) {
        Type type = type(i);
        return type == Type.BREAK || type == Type.END;
    }

    int digits(int i) {
        return i < size ? ends[i] - starts[i] : 0;
    }

    boolean isSymbol(int i, String anyOf) {
        return type(i) == Type.SYMBOL && anyOf.indexOf(values[i]) >= 0;
    }

    /** Whether a token begins where the one before it ends. */
    boolean isGlued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /** Whether the end of a table cell lies between the token before one and another. */
    boolean isInNextCell(int end, int from) {
        for (int i = ends[end - 1]; i < starts[from]; i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** Length of the white space before a token. */
    int gapBefore(int i) {
        return i > 0 && i < size ? starts[i] - ends[i - 1] : 0;
    }

    String raw(int from, int to) {
        return text.subSequence(starts[from], ends[to - 1]).toString();
    }
}
