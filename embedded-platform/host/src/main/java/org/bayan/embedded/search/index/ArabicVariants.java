package org.bayan.embedded.search.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to each Arabic word, at its position, the word without its article and what Lucene's light stemmer leaves of that. The article goes
 * first because the stemmer strips one prefix only, and a letter of the word may look like one.
 */
final class ArabicVariants extends TokenFilter {
    private static final List<String> ARTICLES = List.of("وال", "بال", "كال", "فال", "ال", "لل");
    /** What must remain of a word, as in Lucene's stemmer, in letters. */
    private static final int MIN_REST = 2;

    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06FF';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final ArabicStemmer stemmer = new ArabicStemmer();
    private final Deque<String> variants = new ArrayDeque<>();
    private State word;

    ArabicVariants(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!variants.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(variants.poll());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 0 && isArabic(term.charAt(0))) {
            word = captureState();
            addVariants(term.toString());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        variants.clear();
    }

    private static boolean isArabic(char c) {
        return c >= FIRST_ARABIC && c <= LAST_ARABIC;
    }

    private void addVariants(String text) {
        String rest = withoutArticle(text);
        if (!rest.equals(text)) {
            variants.add(rest);
        }
        char[] letters = rest.toCharArray();
        int length = stemmer.stem(letters, letters.length);
        if (length != rest.length()) {
            String stem = new String(letters, 0, length);
            if (!stem.equals(text)) {
                variants.add(stem);
            }
        }
    }

    private static String withoutArticle(String text) {
        for (String article : ARTICLES) {
            if (text.startsWith(article) && text.length() >= article.length() + MIN_REST) {
                return text.substring(article.length());
            }
        }
        return text;
    }
}
