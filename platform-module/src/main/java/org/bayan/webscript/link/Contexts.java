package org.bayan.webscript.link;

/** Cuts a mention with its surroundings out of a text: whole words where there are some, never through a surrogate pair. */
final class Contexts {
    /** UTF-16 code units on each side. */
    private static final int AROUND = 80;
    /** As much of a side is given up at most for the sake of a whole word: one of this length is a sequence without words. */
    private static final int LONGEST_WORD = 30;

    private Contexts() {}

    static LinksView.Context around(String text, int start, int end) {
        return new LinksView.Context(
                text.substring(from(text, start), start),
                text.substring(start, end),
                text.substring(end, to(text, end)));
    }

    private static int from(String text, int start) {
        int from = Math.max(0, start - AROUND);
        if (from == 0 || isSpace(text, from - 1)) {
            return from;
        }
        for (int i = from; i < Math.min(from + LONGEST_WORD, start); i++) {
            if (isSpace(text, i)) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int to(String text, int end) {
        int to = Math.min(text.length(), end + AROUND);
        if (to == text.length() || isSpace(text, to)) {
            return to;
        }
        for (int i = to - 1; i >= Math.max(to - LONGEST_WORD, end); i--) {
            if (isSpace(text, i)) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static boolean isSpace(String text, int index) {
        return Character.isWhitespace(text.charAt(index));
    }
}
