package org.bayan.embedded.search.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the accents off Latin letters, as {@link ASCIIFoldingFilter} does, without asking it about Arabic words. */
final class LatinFolding extends TokenFilter {
    private static final char FIRST_ACCENTED = '\u0080';
    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06FF';
    /** What one letter becomes at most. */
    private static final int LONGEST = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] folded = new char[64];

    LatinFolding(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int length = term.length();
        if (mayHoldAccents(letters, length)) {
            if (folded.length < LONGEST * length) {
                folded = new char[LONGEST * length];
            }
            term.copyBuffer(folded, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, length));
        }
        return true;
    }

    private static boolean mayHoldAccents(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c >= FIRST_ACCENTED && (c < FIRST_ARABIC || c > LAST_ARABIC)) {
                return true;
            }
        }
        return false;
    }
}
