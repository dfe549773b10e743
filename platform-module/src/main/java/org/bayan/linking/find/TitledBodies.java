package org.bayan.linking.find;

import java.util.Set;

/**
 * How far the name of a body reaches that no list knows, by its word for what it is: behind it in Arabic («وزارة الثقافة»), English,
 * French, Kurmanji and Russian ("Ministry of Culture", «Министерство культуры»), before it in Turkish and often in English ("Kültür
 * Bakanlığı", "National Salvation Front").
 */
final class TitledBodies {
    private static final int MOST_WORDS = 5;
    /** Between the parts of a name, never at its end. */
    private static final Set<String> BETWEEN = Set.of(
            "of", "the", "for", "and", "de", "du", "des", "la", "le", "les", "l", "d", "et", "aux", "pour", "ve", "a",
            "ya", "yen", "u", "по", "и");

    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l", "a", "an", "un", "une", "bir");
    private static final int SHORTEST_GENITIVE = 4;
    private static final String[] GENITIVES = {"ы", "и", "а", "я", "ий", "ой", "ей", "ых", "их", "ов", "ого", "его"};
    /** Of verbs in the past, which often follow. */
    private static final String[] VERBS = {"ла", "ли", "лся", "лась", "лись", "ся"};

    private final TextTokens tokens;

    TitledBodies(TextTokens tokens) {
        this.tokens = tokens;
    }

    /** The last token of the name that begins with a token; the token itself if nothing of a name follows. */
    int last(int first) {
        if (NameWords.isArabic(tokens.word(first))) {
            return arabic(first);
        }
        int last = first;
        int end = first;
        while (isCapitalised(first) && end - first < MOST_WORDS && tokens.joins(end)) {
            end++;
            if (isCapitalised(end) || isGenitive(end)) {
                last = end;
            } else if (!BETWEEN.contains(tokens.word(end)) && !isAdjective(first, end)) {
                break;
            }
        }
        return last;
    }

    /** The first token of the name that ends with a token; the token itself if nothing of a name goes before. */
    int first(int last) {
        int first = last;
        boolean latin = NameWords.isLatin(tokens.word(last));
        while (latin && isCapitalised(last) && last - first < MOST_WORDS && first > 0 && tokens.joins(first - 1)) {
            boolean between = tokens.word(first - 1).equals("ve") && first < last;
            if (!between && !isCapitalised(first - 1)) {
                break;
            }
            first--;
        }
        while (first < last && (ARTICLES.contains(tokens.word(first)) || BETWEEN.contains(tokens.word(first)))) {
            first++;
        }
        return first;
    }

    /** The first word and what is set to it: words with the article, with و and article, or with لل. */
    private int arabic(int first) {
        int last = first;
        while (last - first < MOST_WORDS
                && tokens.joins(last)
                && isArabicPart(tokens.word(last + 1), last == first, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isArabicPart(String word, boolean next, int token) {
        if (word.length() > 3 && (word.startsWith("ال") || word.startsWith("لل") || word.startsWith("وال"))) {
            return !word.equals("التي") && !word.equals("الذي") && !word.equals("الذين") && !word.equals("اليوم");
        }
        return next
                && word.length() > 2
                && !CommonWords.isCommon(word)
                && tokens.joins(token)
                && tokens.word(token + 1).startsWith("ال");
    }

    /** "Gouvernement régional du Kurdistan". */
    private boolean isAdjective(int first, int token) {
        return token == first + 1
                && NameWords.isLatin(tokens.word(token))
                && !Titles.isPersonal(tokens.word(token))
                && tokens.joins(token)
                && BETWEEN.contains(tokens.word(token + 1));
    }

    private boolean isGenitive(int token) {
        String word = tokens.word(token);
        if (!NameWords.isCyrillic(word) || word.length() < SHORTEST_GENITIVE || endsWithAny(word, VERBS)) {
            return false;
        }
        return endsWithAny(word, GENITIVES);
    }

    private static boolean endsWithAny(String word, String[] endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(tokens.original().codePointAt(tokens.originalStart(tokens.start(token))));
    }
}
