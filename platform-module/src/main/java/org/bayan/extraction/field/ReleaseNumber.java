package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.language.Digits;

/** The numbers that the Russian foreign ministry gives its releases, an ordinal and the day: 2297-21-12-2017. */
final class ReleaseNumber {
    private static final int LONGEST = 20;
    private static final int DATE = "21-12-2017".length();

    private ReleaseNumber() {}

    /** Where the day stands in a line that holds such a number and nothing else. */
    static Optional<Span> day(String line) {
        int from = line.length() - DATE;
        boolean parted = line.length() <= LONGEST && from > 1 && line.charAt(from - 1) == '-';
        for (int i = 0; parted && i < line.length(); i++) {
            boolean dash = i == from - 1 || i == from + 2 || i == from + 5;
            parted = dash ? line.charAt(i) == '-' : Digits.isDigit(line.charAt(i));
        }
        return parted ? Optional.of(new Span(from, line.length())) : Optional.empty();
    }
}
