package org.bayan.extraction.field;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.language.Digits;

/** Finds the symbol that stands behind the name of a body where two columns have run together: "United Nations S/PV.8105". */
final class BodyCode {
    /** "S/RES/2139 (2014)". */
    private static final Pattern YEAR = Pattern.compile("[0-9] ?\\((?:19|20)\\d\\d\\)$");

    private BodyCode() {}

    /** Where the symbol stands: the last word of several, Latin capitals and digits with a slash. */
    static Optional<Span> of(String line) {
        int end = line.length();
        int year = YEAR.matcher(line).find() ? line.lastIndexOf('(') : -1;
        int last = year > 0 ? line.substring(0, year).stripTrailing().length() : end;
        int from = line.lastIndexOf(' ', last - 1) + 1;
        boolean shaped = from > 1 && line.indexOf('/', from) > from && Character.isUpperCase(line.charAt(from));
        boolean digit = false;
        for (int i = from; shaped && i < last; i++) {
            char c = line.charAt(i);
            digit |= Digits.isDigit(c);
            shaped = Digits.isDigit(c) || c >= 'A' && c <= 'Z' || "/.-()".indexOf(c) >= 0;
        }
        return shaped && digit ? Optional.of(new Span(from, line.length())) : Optional.empty();
    }
}
