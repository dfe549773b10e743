package org.bayan.reading.child.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells list items that a format gives as paragraphs by the sign before them. Symbol fonts use private characters for it.
 * Dashes are left alone: they begin speech as well.
 */
final class Bullets {
    private static final Pattern SIGN = Pattern.compile(
            "[\\u2022\\u00B7\\u25AA\\u25AB\\u25CF\\u25CB\\u25E6\\u25A0\\u25A1\\u2756\\u27A2\\u2B25\\u2043\\uF000-\\uF0FF]\\s*(?=\\S)");

    private Bullets() {}

    /** Whether a line begins with the sign of a list item. */
    static boolean has(String line) {
        return SIGN.matcher(line).lookingAt();
    }

    static String strip(String line) {
        Matcher matcher = SIGN.matcher(line);
        return matcher.lookingAt() ? line.substring(matcher.end()) : line;
    }
}
