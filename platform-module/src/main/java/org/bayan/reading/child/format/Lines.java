package org.bayan.reading.child.format;

/** What ends a line in a text, and what sets its columns apart. */
final class Lines {
    /** Spaces in a row that set two columns apart, as typists did with letterheads in two languages. */
    private static final int COLUMN = 4;

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

    /** The line with a tab for every wide gap between two words. */
    static CharSequence withColumns(CharSequence line) {
        StringBuilder columns = null;
        int spaces = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = c == ' ' || c == '\u00A0';
            if (!space && spaces >= COLUMN && spaces < i) {
                columns = columns == null ? new StringBuilder(line.subSequence(0, i)) : columns;
                columns.setLength(columns.length() - spaces);
                columns.append('\t');
            }
            spaces = space ? spaces + 1 : 0;
            if (columns != null) {
                columns.append(c);
            }
        }
        return columns == null ? line : columns;
    }
}
