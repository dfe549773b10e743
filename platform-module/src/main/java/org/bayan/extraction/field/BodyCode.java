package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.language.Digits;

/** Finds the symbol that stands behind the name of a body where two columns have run together: "United Nations S/PV.8105". */
final class BodyCode {
    private BodyCode() {}

    /** Where the symbol stands: the last word of several, Latin capitals and digits with a slash. */
    static Optional<Span> of(String line) {
        int from = line.lastIndexOf(' ') + 1;
        boolean shaped = from > 1 && line.indexOf('/', from) > from && Character.isUpperCase(line.charAt(from));
        boolean digit = false;
        for (int i = from; shaped && i < line.length(); i++) {
            char c = line.charAt(i);
            digit |= Digits.isDigit(c);
            shaped = Digits.isDigit(c) || c >= 'A' && c <= 'Z' || "/.-()".indexOf(c) >= 0;
        }
        return shaped && digit ? Optional.of(new Span(from, line.length())) : Optional.empty();
    }
}
