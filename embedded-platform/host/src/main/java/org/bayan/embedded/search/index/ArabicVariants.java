package org.bayan.embedded.search.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            variants.addAll(variants(term.toString()));
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        variants.clear();
    }

    private static boolean isArabic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC;
    }

    private Set<String> variants(String text) {
        Set<String> found = new LinkedHashSet<>();
        String rest = withoutArticle(text);
        found.add(rest);
        char[] letters = rest.toCharArray();
        found.add(new String(letters, 0, stemmer.stem(letters, letters.length)));
        found.remove(text);
        return found;
    }

    private static String withoutArticle(String text) {
        return ARTICLES.stream()
                .filter(article -> text.startsWith(article) && text.length() >= article.length() + MIN_REST)
                .findFirst()
                .map(article -> text.substring(article.length()))
                .orElse(text);
    }
}
