package org.bayan.language;

/**
 * Turns a line that stands as drawn, from left to right, into reading order: the whole is reversed, and what reads from left to
 * right within it (numbers, Latin and Cyrillic words) is turned back. Brackets are mirrored, as a drawn line holds their shapes.
 */
final class VisualLine {
    private static final String BRACKETS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private VisualLine() {}

    static String toReadingOrder(String line) {
        StringBuilder ordered = new StringBuilder(line.length());
        int end = line.length();
        while (end > 0) {
            char c = line.charAt(end - 1);
            if (isLeftToRight(c)) {
                int start = startOfRun(line, end);
                ordered.append(line, start, end);
                end = start;
            } else {
                int start = startOfCluster(line, end - 1);
                ordered.append(mirrored(line.charAt(start))).append(line, start + 1, end);
                end = start;
            }
        }
        return ordered.toString();
    }

    /** Where a run of numbers or foreign words begins; the marks and spaces between two of them belong to it. */
    private static int startOfRun(String line, int end) {
        int start = end - 1;
        boolean words = Character.isLetter(line.charAt(start));
        for (int i = start - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (isLeftToRight(c)) {
                words |= Character.isLetter(c);
                start = i;
            } else if (!(words ? isInsideWords(c) : "/.,:-\u066B\u066C%".indexOf(c) >= 0)) {
                break;
            }
        }
        return start;
    }

    private static boolean isInsideWords(char c) {
        return c == ' ' || "/.,:-'\u2019&@_".indexOf(c) >= 0;
    }

    private static boolean isLeftToRight(char c) {
        if (Digits.isDigit(c)) {
            return true;
        }
        Script script = Script.of(c);
        return script == Script.LATIN || script == Script.CYRILLIC;
    }

    /** A letter with the marks behind it stays together, as does a surrogate pair. */
    private static int startOfCluster(String line, int last) {
        int start = last;
        while (start > 0 && (FoldTable.isArabicMark(line.charAt(start)) && line.charAt(start) != '\u0640')) {
            start--;
        }
        return start > 0
                        && Character.isLowSurrogate(line.charAt(start))
                        && Character.isHighSurrogate(line.charAt(start - 1))
                ? start - 1
                : start;
    }

    private static char mirrored(char c) {
        int at = BRACKETS.indexOf(c);
        return at < 0 ? c : BRACKETS.charAt(at ^ 1);
    }
}
