package org.bayan.webscript.link;

/** Cuts a mention with its surroundings out of a text, never through a surrogate pair. */
final class Contexts {
    /** UTF-16 code units on each side. */
    private static final int AROUND = 80;

    private Contexts() {}

    static LinksView.Context around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return new LinksView.Context(
                text.substring(from, start), text.substring(start, end), text.substring(end, Math.max(end, to)));
    }
}
