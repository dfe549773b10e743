package org.bayan.reading.child.pdf;

import java.util.List;

/**
 * The room that the lines of a part of a page fill.
 *
 * @param left left edge in points
 * @param right right edge in points
 * @param least width of a line, in points, from which it can be full: a page of short lines alone has none that were wrapped
 */
record Column(float left, float right, float least) {
    /** Room that a line may leave beside the first word of the next, in its size: ragged edges are never exact. */
    private static final float RAGGED = 0.6f;
    /** Text that stands further back, in its size, is centred or set to the other side. */
    private static final float LARGEST_INDENT = 5;
    /** A part of a page that is narrower than this part of it is a column of its own. */
    private static final float NARROW = 0.75f;

    /** The column that some lines fill by themselves. */
    static Column of(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Line line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        return new Column(left, right, 0);
    }

    static Column ofGlyphs(List<Glyph> glyphs, float least) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.end());
            }
        }
        return new Column(left, right, least);
    }

    /** This column, or where it is the whole width of the page the one that the text fills without headers and footers. */
    Column around(List<Line> body) {
        Column text = of(body);
        return least == 0 ? this : new Column(text.left, text.right, least);
    }

    boolean isNarrowerThan(Column whole) {
        return right - left < NARROW * (whole.right - whole.left);
    }

    /**
     * Whether the first word of a line would not have fitted on the line above. The room counts wherever it is, as
     * right-to-left text may well be set flush left; but what a paragraph's first line is set back by is no room.
     */
    boolean isWrapped(Line above, Line line) {
        float width = above.right() - above.left();
        float room = right - left - width;
        float start = start(above);
        if (start > 0 && start < LARGEST_INDENT * above.size()) {
            room -= start;
        }
        return width >= least && room < line.firstWord() + RAGGED * line.size();
    }

    /** Whether a line stands back where a paragraph would begin, below one that does not. */
    boolean isIndented(Line above, Line line) {
        float indent = start(line);
        return start(above) < 1 && indent > line.size() && indent < LARGEST_INDENT * line.size();
    }

    /** How far a line stands back from where lines begin, in points. */
    float start(Line line) {
        return line.rightToLeft() ? right - line.right() : line.left() - left;
    }

    /** How far a line stands back from where full lines end, in points. */
    float end(Line line) {
        return line.rightToLeft() ? line.left() - left : right - line.right();
    }

    /** Whether a line stands further back than a paragraph's first line does. */
    boolean isFarBack(Line line) {
        return start(line) >= LARGEST_INDENT * line.size();
    }
}
