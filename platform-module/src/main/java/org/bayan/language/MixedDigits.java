package org.bayan.language;

/**
 * Numbers whose digits come from two sets: fonts draw most Arabic and Persian digits alike, and a PDF names each drawn shape
 * once, so that ۱۳۹۶ comes back with the six of the other set.
 */
final class MixedDigits {
    private MixedDigits() {}

    /** The text with each such number in the set that most of its digits belong to; the same object where there are none. */
    static String repair(String text) {
        StringBuilder repaired = null;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            int persian = 0;
            while (end < text.length() && isEastern(text.charAt(end))) {
                persian += isPersian(text.charAt(end)) ? 1 : 0;
                end++;
            }
            int length = end - start;
            if (persian > 0 && persian < length) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                char zero = 2 * persian >= length ? '\u06F0' : '\u0660';
                for (int i = start; i < end; i++) {
                    repaired.setCharAt(i, (char) (zero + Digits.valueOf(text.charAt(i))));
                }
            }
            start = Math.max(end, start + 1);
        }
        return repaired == null ? text : repaired.toString();
    }

    private static boolean isEastern(char c) {
        return c >= '\u0660' && c <= '\u0669' || isPersian(c);
    }

    private static boolean isPersian(char c) {
        return c >= '\u06F0' && c <= '\u06F9';
    }
}
