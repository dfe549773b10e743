package org.bayan.reading.child.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells list items that a format gives as paragraphs by the sign before them. Symbol fonts use private characters for it.
 * Dashes are left alone: they begin speech as well.
 */
public final class Bullets {
    private static final Pattern SIGN = Pattern.compile(
            "[\\u2022\\u00B7\\u25AA\\u25AB\\u25CF\\u25CB\\u25E6\\u25A0\\u25A1\\u2756\\u27A2\\u2B25\\u2043\\uF000-\\uF0FF]\\s*(?=\\S)");

    /** A number or letter set off by a tab, as word processors set their numbered lists. */
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\p{Nd}{1,3}|\\p{L})[.)\\-\\u2013]\\t");

    private Bullets() {}

    /** Whether a line begins as a list item does. */
    public static boolean has(String line) {
        return SIGN.matcher(line).lookingAt() || NUMBER.matcher(line).lookingAt();
    }

    /** The item without its sign; a number is part of what is said and stays. */
    static String strip(String line) {
        Matcher matcher = SIGN.matcher(line);
        return matcher.lookingAt() ? line.substring(matcher.end()) : line;
    }
}
