package org.bayan.extraction.date;

import java.util.Optional;

/** Reads a year in Arabic words, as laws and treaties write it: «ألف وتسعمائة وثلاثة وستين», «ألفين وأحد عشر». */
final class SpelledYearReader {
    private static final int LONGEST = 6;
    private static final int FIRST = 1000;
    private static final int LAST = 2200;

    private final DateLexicon lexicon;

    SpelledYearReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sum of the number words that begin at a token with a thousand and are joined by و. */
    Optional<Parsed<Integer>> read(Tokens tokens, int at) {
        int sum = 0;
        int end = at;
        for (int words = 0; words < LONGEST; words++) {
            Optional<DateLexicon.Match> match = lexicon.match(tokens, end, TermKind.YEAR_WORD);
            boolean first = words == 0;
            if (match.isEmpty()
                    || first == isJoined(tokens, end)
                    || first != (match.get().term().value() >= FIRST)) {
                break;
            }
            sum += match.get().term().value();
            end = match.get().end();
        }
        return sum > FIRST && sum <= LAST ? Optional.of(new Parsed<>(sum, end)) : Optional.empty();
    }

    /** Whether the word carries و; «وأحد» also reads as the word واحد. */
    private static boolean isJoined(Tokens tokens, int at) {
        return tokens.hasClitic(at) || tokens.text().charAt(tokens.start(at)) == 'و';
    }
}
