package org.bayan.extraction.date;

import java.util.List;
import java.util.Optional;

/** Reads dates whose month is a Roman numeral, as reports and stamps of the last century have them: 12.IV.1988, 3-IX-1941. */
final class RomanMonthReader {
    private static final List<String> MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final String SEPARATORS = "./-\u2013 ";
    private static final int DAYS = 31;

    Optional<Draft> read(Tokens tokens, int at) {
        boolean shaped = tokens.isNumber(at)
                && tokens.digits(at) <= 2
                && tokens.isSymbol(at + 1, SEPARATORS)
                && tokens.isWord(at + 2)
                && tokens.isSymbol(at + 3, SEPARATORS)
                && tokens.isNumber(at + 4)
                && tokens.digits(at + 4) == 4;
        if (!shaped) {
            return Optional.empty();
        }
        int day = tokens.value(at);
        int month = MONTHS.indexOf(tokens.raw(at + 2, at + 3)) + 1;
        if (month < 1 || day < 1 || day > DAYS) {
            return Optional.empty();
        }
        YearPart year = new YearPart(tokens.value(at + 4), 4, Optional.empty(), 0);
        return Optional.of(Draft.ordered(DateRule.NUMERIC, at, at + 5, day, month, year));
    }
}
