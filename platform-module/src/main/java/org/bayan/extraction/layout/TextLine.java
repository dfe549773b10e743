package org.bayan.extraction.layout;

import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.TextBlock;

/**
 * One line that is not blank.
 *
 * @param index its place among the lines of the document, from 0
 * @param span where it stands, without white space at its ends
 * @param block the block of the layout that it belongs to
 * @param segments its parts that stand apart, by the cells of a table row, by tabs or by wide gaps; one where nothing does
 * @param afterGap whether a blank line stands before it
 */
public record TextLine(int index, Span span, TextBlock block, List<Span> segments, boolean afterGap) {
    public TextLine {
        segments = List.copyOf(segments);
    }

    /** One of the segments as a line of its own, which still knows that it stood beside others. */
    public TextLine part(Span segment) {
        return new TextLine(index, segment, block, segments, afterGap);
    }

    /** A stretch of it as if nothing stood beside. */
    public TextLine alone(Span stretch) {
        return new TextLine(index, stretch, block, List.of(stretch), afterGap);
    }

    /** Whether it stands beside others. */
    public boolean isSegmented() {
        return segments.size() > 1;
    }

    public boolean isHeading() {
        return block.kind() == TextBlock.Kind.HEADING;
    }

    public boolean isFurniture() {
        return block.kind() == TextBlock.Kind.PAGE_FURNITURE;
    }

    public boolean isRow() {
        return block.kind() == TextBlock.Kind.TABLE_ROW;
    }

    public int length() {
        return span.length();
    }
}
