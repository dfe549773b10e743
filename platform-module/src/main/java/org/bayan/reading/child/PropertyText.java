package org.bayan.reading.child;

/** Values that files give of themselves, made fit to travel and to show: one line, no controls, of bounded length. */
final class PropertyText {
    private static final int LONGEST = 1000;

    private PropertyText() {}

    static String clean(String value) {
        StringBuilder clean = new StringBuilder();
        value.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && c != 0xFEFF)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
