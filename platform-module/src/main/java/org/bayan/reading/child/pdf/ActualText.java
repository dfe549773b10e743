package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text that a file gives for a few glyphs together (ActualText, ISO 32000-1, 14.9.4). Browsers write it where a font makes one
 * letter of several glyphs, or another number of glyphs, so that what each of them stands for is not what is read.
 */
final class ActualText {
    /** In characters. What is given for more than a syllable is a description, or a line whose words have their own places. */
    private static final int LONGEST = 8;

    private final List<Glyph> glyphs = new ArrayList<>();
    private int depth;
    private int openAt;
    private String text;

    /** @param given the text of a marked sequence that begins; null where it gives none */
    void begin(String given) {
        depth++;
        if (text == null && given != null && !given.isBlank() && given.length() <= LONGEST) {
            text = given;
            openAt = depth;
        }
    }

    /** Whether a text is given for the glyphs that are drawn now. */
    boolean isOpen() {
        return text != null;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    /** The glyph that stands for those of the sequence that ends; empty where another one ends, or nothing was drawn in it. */
    Optional<Glyph> end() {
        boolean ends = text != null && depth == openAt;
        depth = Math.max(0, depth - 1);
        if (!ends) {
            return Optional.empty();
        }
        Optional<Glyph> whole = glyphs.stream().reduce(Glyph::joined).map(glyph -> glyph.as(text));
        text = null;
        glyphs.clear();
        return whole;
    }
}
