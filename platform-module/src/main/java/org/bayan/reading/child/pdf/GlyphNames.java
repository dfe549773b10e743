package org.bayan.reading.child.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells glyphs that stand for no letter though their font says of the others what they stand for: LibreOffice stretches justified
 * Arabic words with such strokes. PDFBox takes the mere number of the glyph for a letter, as where a font says nothing at all.
 */
final class GlyphNames {
    private final Map<PDFont, Map<Integer, Boolean>> nameless = new IdentityHashMap<>();

    boolean isNameless(TextPosition position) {
        PDFont font = position.getFont();
        int[] codes = position.getCharacterCodes();
        return font instanceof PDSimpleFont
                && codes.length == 1
                && font.getCOSObject().containsKey(COSName.TO_UNICODE)
                && nameless.computeIfAbsent(font, any -> new HashMap<>())
                        .computeIfAbsent(codes[0], code -> isNameless(font, code));
    }

    private static boolean isNameless(PDFont font, int code) {
        return ((PDSimpleFont) font).toUnicode(code) == null;
    }
}
