package org.bayan.reading.child.pdf;

import java.util.regex.Pattern;

/**
 * Puts a date in Latin letters back in order that stands among right-to-left text. There "23 June 2015" is drawn with the day
 * at the right, as the number does not join the letters behind it, and looks just as "June 2015 23" would, which nobody writes.
 */
final class LatinDates {
    private static final Pattern DAY_LAST = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{Nd}])(\\p{IsLatin}{3,12}\\.?) ((?:1[5-9]|20)\\d{2}) ([0-3]?\\d)(?![\\p{Nd}/.:\\-])");

    private LatinDates() {}

    /** @param text a line that was drawn on a right-to-left page */
    static String inOrder(String text) {
        return DAY_LAST.matcher(text).replaceAll("$3 $1 $2");
    }
}
