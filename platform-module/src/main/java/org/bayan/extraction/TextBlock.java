package org.bayan.extraction;

import java.util.List;

/**
 * One block of a document's layout. Extraction needs the layout because a label and its value are often told apart only by
 * it: two cells of a table row, a heading and the paragraph below it.
 *
 * @param kind what the layout says of the block
 * @param span where it stands in the text, without the line break that ends it
 * @param level depth of a heading from 1, as the file marks it; 0 for all other kinds
 * @param cells the cells of a {@link Kind#TABLE_ROW}, in reading order; empty for all other kinds
 */
public record TextBlock(Kind kind, Span span, int level, List<Span> cells) {
    /** What the layout says of a block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        /** Repeated on each page or outside the body: kept in the text, but never a title or a dateline. */
        PAGE_FURNITURE
    }

    public TextBlock {
        cells = List.copyOf(cells);
    }

    public static TextBlock paragraph(Span span) {
        return new TextBlock(Kind.PARAGRAPH, span, 0, List.of());
    }

    public static TextBlock heading(Span span, int level) {
        return new TextBlock(Kind.HEADING, span, level, List.of());
    }
}
