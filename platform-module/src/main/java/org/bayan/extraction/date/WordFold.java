package org.bayan.extraction.date;

import java.text.Normalizer;
import org.bayan.language.FoldKey;

/**
 * The key that words of dates are compared by: the fold key, and Latin letters without their marks, since février, fevrier and
 * FÉVRIER stand in documents alike.
 */
final class WordFold {
    private static final int TABLE_SIZE = 0x2100;
    private static final char[] TABLE = table();

    private WordFold() {}

    /** The folded character, or {@code '\0'} for one that is dropped. */
    static char fold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : FoldKey.ofCharacter(c);
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = compute(c);
        }
        return table;
    }

    private static char compute(char c) {
        if (c >= '\u0300' && c <= '\u036F' || c == '\u200C' || c == '\u200D' || (c >= '\u02B0' && c <= '\u02FF')) {
            return '\0';
        }
        char folded = FoldKey.ofCharacter(c);
        if (folded == 'ё') {
            return 'е';
        }
        if (folded < 0xC0 || folded >= 0x250) {
            return folded;
        }
        return FoldKey.ofCharacter(Normalizer.normalize(String.valueOf(folded), Normalizer.Form.NFD)
                .charAt(0));
    }
}
