package org.bayan.extraction.date;

import java.util.Optional;

/**
 * Reads a year in words, as laws and treaties write it: «ألف وتسعمائة وثلاثة وستين», «یکهزار و سیصد و پنجاه و هفت», "mil neuf cent
 * trente-six", "nineteen hundred and forty-six", «тысяча девятьсот сорок шестого года». Arabic puts the thousand first or last.
 */
final class SpelledYearReader {
    private static final int LONGEST = 8;
    private static final int FIRST = 1000;
    private static final int LAST = 2200;
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    /** A number below it in front of a hundred multiplies it: "neuf cent", "nineteen hundred". */
    private static final int FACTOR = 20;

    private final DateLexicon lexicon;

    SpelledYearReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number that begins at a token, in the words of one language. */
    Optional<Parsed<Integer>> read(Tokens tokens, int at) {
        int thousands = 0;
        int rest = 0;
        int end = at;
        String language = "";
        for (int words = 0; words < LONGEST; words++) {
            int start = words == 0 ? at : joined(tokens, end, language);
            Optional<DateLexicon.Match> match =
                    start < 0 ? Optional.empty() : lexicon.match(tokens, start, TermKind.YEAR_WORD, language);
            if (match.isEmpty()) {
                break;
            }
            language = match.get().term().group();
            int value = match.get().term().value();
            if (value >= THOUSAND) {
                thousands += value;
            } else {
                rest = value == HUNDRED && rest > 0 && rest < FACTOR ? rest * HUNDRED : rest + value;
            }
            end = match.get().end();
        }
        int year = thousands + rest;
        boolean whole = thousands > 0 || language.equals("en");
        return whole && year > FIRST && year <= LAST ? Optional.of(new Parsed<>(year, end)) : Optional.empty();
    }

    /** Where the next word of the number begins; -1 where Arabic or Persian has no «و» before it. */
    private int joined(Tokens tokens, int at, String language) {
        int and = lexicon.match(tokens, at, TermKind.AND)
                .map(DateLexicon.Match::end)
                .orElse(-1);
        return switch (language) {
            case "ar" -> hasAnd(tokens, at) ? at : and;
            case "fa" -> and;
            default -> and > 0 ? and : tokens.isSymbol(at, "-") ? at + 1 : at;
        };
    }

    /** Whether the word carries و; «وأحد» also reads as the word واحد. */
    private static boolean hasAnd(Tokens tokens, int at) {
        return tokens.isWord(at) && (tokens.hasClitic(at) || tokens.text().charAt(tokens.start(at)) == 'و');
    }
}
