package org.bayan.reading.child.format;

/** What ends a line in a text. */
final class Lines {
    private Lines() {}

    static boolean isEnd(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u000B'
                || c == '\u000C'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }
}
