package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.value.Coded;
import org.bayan.language.Digits;

/**
 * The line by which the League of Arab States signs its resolutions: «(ق: رقم 7438 - د.غ.ع - 12/11/2011)», that is, resolution
 * 7438 of an extraordinary session.
 */
final class LeagueNumber {
    private static final String NUMBER = "رقم";

    private LeagueNumber() {}

    /** The number of the resolution, with its place in the line. */
    static Optional<Coded> read(String line) {
        int at = line.startsWith("(") ? 1 : 0;
        if (at >= line.length() || line.charAt(at) != 'ق') {
            return Optional.empty();
        }
        at = skip(line, at + 1);
        at = line.startsWith(NUMBER, at) ? skip(line, at + NUMBER.length()) : at;
        int end = at;
        while (end < line.length() && Digits.isDigit(line.charAt(end))) {
            end++;
        }
        boolean session = line.indexOf('د', end) > 0;
        Span span = new Span(at, end);
        return end > at && session ? CodeForm.of(span.of(line)).map(c -> new Coded(c, span)) : Optional.empty();
    }

    private static int skip(String line, int from) {
        int at = from;
        while (at < line.length() && (Spans.isInvisible(line.charAt(at)) || ":./-".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
