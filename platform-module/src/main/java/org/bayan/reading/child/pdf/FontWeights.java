package org.bayan.reading.child.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Tells bold fonts. Few files fill in the weight that a font's description has room for, so its name counts as well. */
final class FontWeights {
    /** The weight from which a font is bold, as style sheets and font descriptions count it; 400 is that of running text. */
    private static final float BOLD = 600;
    /** Style names of font makers, and those of TeX's fonts (cmbx10). */
    private static final Pattern NAMED = Pattern.compile("(?i)bold|black|heavy|demi|(?:cm|sf|ec)bx\\d");

    private final Map<PDFont, Boolean> known = new IdentityHashMap<>();

    boolean isBold(PDFont font) {
        return known.computeIfAbsent(font, FontWeights::judge);
    }

    private static boolean judge(PDFont font) {
        String name = font.getName();
        if (name != null && NAMED.matcher(name).find()) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }
}
