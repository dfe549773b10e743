package org.bayan.embedded.search.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Cuts text into words and folds their spelling: case, accents, digits, and the Arabic and Persian variants of one letter.
 *
 * <p>Names are never stemmed, since a stemmer cuts letters off them. Running text is found by its words as they stand and by
 * the variants that {@link ArabicVariants} adds.
 */
public final class TextAnalyzer extends Analyzer {
    private final boolean variants;

    private TextAnalyzer(boolean variants) {
        this.variants = variants;
    }

    public static TextAnalyzer forNames() {
        return new TextAnalyzer(false);
    }

    public static TextAnalyzer forRunningText() {
        return new TextAnalyzer(true);
    }

    /** Whether a character is part of a word; everything else, such as the point in a file name, separates words. */
    public static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = CharTokenizer.fromTokenCharPredicate(TextAnalyzer::isWordPart);
        TokenStream folded = fold(words);
        return new TokenStreamComponents(words, variants ? new ArabicVariants(folded) : folded);
    }

    private static TokenStream fold(TokenStream words) {
        TokenStream folded = new DecimalDigitFilter(new LowerCaseFilter(words));
        return new LatinFolding(new PersianNormalizationFilter(new ArabicNormalizationFilter(folded)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return fold(in);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return Folding.of(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return Folding.of(reader);
    }
}
