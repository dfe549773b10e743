package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;
import org.bayan.reading.child.structure.Bullets;
import org.bayan.reading.child.structure.StructureBuilder;

/**
 * A row of a table without rulings, to which lines below may still belong: the rest of a value that was too long for its column,
 * or of a label.
 */
final class OpenRow {
    /** Edges of a column differ by less, in points. */
    private static final float FLUSH = 2;
    /** Lines of one cell are nearer to one another, in the size of the font. */
    private static final float SPACING = 2.0f;
    /** The line below a label's second line is so much further away. */
    private static final float NEXT = 1.15f;

    private final Line first;
    private final List<StringBuilder> cells = new ArrayList<>();
    private Line last;

    OpenRow(Line first) {
        this.first = first;
        this.last = first;
        first.cells().forEach(cell -> cells.add(new StringBuilder(cell)));
    }

    /**
     * Takes a line that goes on with one of the cells.
     *
     * @param below the line after it, or null
     */
    boolean take(Line line, Line below) {
        float distance = line.y() - last.y();
        if (!line.isOneText()
                || Bullets.has(line.text())
                || line.rightToLeft() != first.rightToLeft()
                || Math.abs(line.size() - first.size()) > 0.08f * first.size()
                || distance <= 0
                || distance > SPACING * line.size()) {
            return false;
        }
        int cell = cellOf(line);
        if (cell < 0 || cell == 0 && !isNear(distance, line, below)) {
            return false;
        }
        cells.get(cell).append(' ').append(line.text());
        last = line;
        return true;
    }

    void write(StructureBuilder out) {
        out.beginTable();
        out.beginRow();
        for (StringBuilder cell : cells) {
            out.beginCell();
            out.text(cell);
        }
        out.endTable();
    }

    /** The cell in whose column a line begins and ends; -1 where there is none. */
    private int cellOf(Line line) {
        List<Line.Gap> gaps = first.gaps();
        for (int i = 0; i < cells.size(); i++) {
            boolean right = first.rightToLeft();
            Line.Gap before = i == 0 ? null : gaps.get(right ? gaps.size() - i : i - 1);
            Line.Gap after = i == gaps.size() ? null : gaps.get(right ? gaps.size() - 1 - i : i);
            float start = right
                    ? before == null ? first.right() : before.from()
                    : before == null ? first.left() : before.to();
            boolean begins = Math.abs(start - (right ? line.right() : line.left())) < FLUSH;
            boolean ends = after == null || (right ? line.left() > after.from() : line.right() < after.to());
            if (begins && ends) {
                return i;
            }
        }
        return -1;
    }

    /** Labels stand where paragraphs begin as well, so what follows must be clearly further away. */
    private static boolean isNear(float distance, Line line, Line below) {
        return below != null && !below.isOneText() && below.y() - line.y() > NEXT * distance;
    }
}
