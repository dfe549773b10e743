package org.bayan.extraction.label;

import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.TextLine;

/**
 * How the sections of one block are set, which tells where its last one ends: no label bounds that one.
 *
 * @param goesOn whether a section begins on its label's line and goes on below
 * @param titled whether the document's title stands above or in the block, so that what follows is none
 * @param tight whether each value follows its label without an empty line, so that what stands behind one is no value
 */
record ListStyle(boolean goesOn, boolean tight, boolean titled) {
    static final ListStyle UNKNOWN = new ListStyle(false, false, false);

    /** Labels that a block must have before the way they are set is a rule. */
    private static final int ENOUGH = 4;
    /** Lines and characters of a line that the last section of a text has at the most, where no other section tells its form. */
    private static final int LAST = 15;

    private static final int ENTRY = 80;

    /**
     * @param values of the labels before the last, in the order of the hits
     */
    static ListStyle of(Layout layout, List<LabelHit> run, List<List<Span>> values) {
        boolean goesOn = false;
        boolean tight = run.size() >= ENOUGH;
        for (int i = 0; i < values.size(); i++) {
            LabelHit hit = run.get(i);
            List<Span> pieces = values.get(i);
            if (pieces.isEmpty()) {
                continue;
            }
            int end = layout.lines().get(hit.line()).span().end();
            boolean onLine = pieces.get(0).start() < end;
            boolean below = pieces.get(pieces.size() - 1).start() >= end;
            goesOn |= hit.kind().shape() == LabelKind.Shape.LIST && onLine && below;
            tight &= onLine || !layout.lines().get(hit.line() + 1).afterGap();
        }
        boolean titled = run.get(0).line() > 0 || run.stream().anyMatch(h -> h.kind() == LabelKind.TITLE);
        return new ListStyle(goesOn, tight, titled);
    }

    /** Whether a label with a colon is the last of a block and nothing but short lines follows to the next empty line or the end of the text. */
    boolean isLast(Layout layout, LabelHit hit) {
        List<TextLine> lines = layout.lines();
        if (!tight || hit.after() != LabelHit.After.COLON) {
            return false;
        }
        for (TextLine line : lines.subList(hit.line() + 1, lines.size())) {
            char end = layout.text().charAt(line.span().end() - 1);
            if (line.afterGap()) {
                return titled;
            }
            if (line.index() - hit.line() > LAST
                    || line.isHeading()
                    || line.isFurniture()
                    || line.length() > ENTRY
                    || end == '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether the first line below an empty label at the end of a block lies outside of it. */
    boolean isOutside(TextLine line) {
        return tight && line.afterGap();
    }
}
