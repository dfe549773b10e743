package org.bayan.reading.child.pdf;

/**
 * One drawn piece of text, of one character mostly; a ligature has several, in reading order.
 *
 * @param text what it stands for; never empty, may be a space
 * @param x left edge, in points from the left
 * @param y baseline, in points from the top
 * @param width in points
 * @param size size of the font as drawn, in points
 * @param space width of the font's space, in points
 * @param bold whether it is set in a bold font
 */
record Glyph(String text, float x, float y, float width, float size, float space, boolean bold) {
    /** The text of a stroke that stands for no letter. */
    static final String FILLER = "\u0001";

    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    /** This letter with a mark on it. */
    Glyph with(Glyph mark) {
        return new Glyph(text + mark.text, x, y, width, size, space, bold);
    }

    /** This letter, made wide enough to reach the end of another one. */
    Glyph upTo(Glyph other) {
        return new Glyph(text, x, y, Math.max(width, other.end() - x), size, space, bold);
    }

    /** This glyph and another one as one, which takes the room of both and stands where the wider one does: the other is a mark. */
    Glyph joined(Glyph other) {
        float left = Math.min(x, other.x);
        Glyph wide = width < other.width ? other : this;
        return new Glyph(
                text + other.text, left, wide.y, Math.max(end(), other.end()) - left, wide.size, wide.space, wide.bold);
    }

    /** This glyph, standing for another text. */
    Glyph as(String another) {
        return new Glyph(another, x, y, width, size, space, bold);
    }

    /** Strokes that stretch a word have a control character for text. */
    boolean isFiller() {
        return text.chars().allMatch(Character::isISOControl);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Marks above or below a letter have a baseline of their own and take no room. */
    boolean isMark() {
        int type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether it is drawn over another one to make it bold. */
    boolean doubles(Glyph other) {
        return text.equals(other.text)
                && Math.abs(x - other.x) < 0.15f * Math.max(1, width)
                && Math.abs(y - other.y) < 0.15f * size;
    }
}
