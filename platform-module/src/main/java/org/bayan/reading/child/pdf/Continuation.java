package org.bayan.reading.child.pdf;

import java.util.List;
import org.bayan.reading.child.structure.Bullets;

/**
 * Tells whether a line goes on with the paragraph above it. It can only where its first word would not have fitted there; what
 * looks different, stands elsewhere or begins as the lines of a list do begins anew all the same.
 */
final class Continuation {
    /** Edges that are the same differ by less, in points. */
    private static final float FLUSH = 1.5f;
    /** A line that ends so far before the others was not stretched as they were, in its size. */
    private static final float SHORT = 0.5f;
    /** Stretched lines, at the least, and their part in all that were wrapped, from which text is justified. */
    private static final int FEW = 4;

    private static final float MOST = 0.6f;

    private final List<Line> lines;
    private final Column column;
    private final Spacing spacing;
    private final boolean justified;
    private final boolean startAligned;

    /** @param lines of a part of a page, from the top */
    Continuation(List<Line> lines, Column column) {
        this.lines = lines;
        this.column = column;
        this.spacing = Spacing.of(lines, column);
        this.justified = isJustified();
        this.startAligned = isStartAligned();
    }

    /**
     * @param first index of the paragraph's first line
     * @param index of the line, at least 1
     * @param heading whether it and the line above are large enough for headings
     */
    boolean goesOn(int first, int index, boolean heading) {
        Line above = lines.get(index - 1);
        Line line = lines.get(index);
        return above.isLike(line)
                && !Bullets.has(line.text())
                && spacing.isWithinParagraph(above, line)
                && (column.isWrapped(above, line) || Hyphens.goesOn(above.text(), line.text()))
                && !above.weight().isOppositeOf(line.weight())
                // The second line of a heading stands back where it is centred, which in running text is where a
                // paragraph begins.
                && (heading || !column.isIndented(above, line))
                && !isStretchedNoMore(first, index)
                && !isSetElsewhere(first, index)
                && !ListStart.beginsAnew(lines, first, index);
    }

    /** Whether the line above was the last one of a justified paragraph: only that one is not stretched. */
    private boolean isStretchedNoMore(int first, int index) {
        Line above = lines.get(index - 1);
        boolean aboveShort = column.end(above) > SHORT * above.size();
        return justified
                && aboveShort
                && (isFull(lines.get(index)) || index - 2 >= first && isFull(lines.get(index - 2)));
    }

    private boolean isSetElsewhere(int first, int index) {
        Line above = lines.get(index - 1);
        Line line = lines.get(index);
        boolean atEnd = startAligned
                && above.endsSentence()
                && column.start(above) < FLUSH
                && column.isFarBack(line)
                && column.end(line) < FLUSH;
        boolean belowCentred = isCentred(above) && column.start(line) < FLUSH;
        boolean centredBelow =
                index - 2 >= first && isCentred(line) && column.isFarBack(line) && column.start(above) < FLUSH;
        return atEnd || belowCentred || centredBelow;
    }

    /** Whether a line stands in the middle, but not because a paragraph begins so far back. */
    private boolean isCentred(Line line) {
        float start = column.start(line);
        return start > line.size()
                && Math.abs(start - column.end(line)) < 2 * FLUSH
                && lines.stream()
                        .noneMatch(other -> other != line && Math.abs(column.start(other) - start) < FLUSH / 2);
    }

    private boolean isFull(Line line) {
        return column.end(line) < FLUSH;
    }

    private boolean isJustified() {
        int wrapped = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).isLike(lines.get(i)) && column.isWrapped(lines.get(i - 1), lines.get(i))) {
                wrapped++;
                full += isFull(lines.get(i - 1)) ? 1 : 0;
            }
        }
        return full >= FEW && full >= MOST * wrapped;
    }

    /** Whether short lines stand where full ones begin: right-to-left text may also be set flush left as a whole. */
    private boolean isStartAligned() {
        long atStart = lines.stream()
                .filter(line -> !isFull(line) && column.start(line) < FLUSH)
                .count();
        long atEnd = lines.stream()
                .filter(line -> isFull(line) && column.start(line) >= FLUSH)
                .count();
        return atStart > atEnd;
    }
}
