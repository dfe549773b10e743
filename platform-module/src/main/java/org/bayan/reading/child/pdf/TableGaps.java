package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a table part. A long label nearly touches its value, so that no wide gap parts them; but one of them is
 * flush with the cells in the rows above and below.
 */
final class TableGaps {
    /** Rows further away than this say nothing of a line. */
    private static final int ROWS = 6;

    private final List<Line> lines;

    TableGaps(List<Line> lines) {
        this.lines = lines;
    }

    /** Gaps between cells in the rows around a line, as far as the lines follow closely. */
    List<Line.Gap> near(int index) {
        List<Line.Gap> gaps = new ArrayList<>();
        collect(index, -1, gaps);
        collect(index, 1, gaps);
        return gaps;
    }

    private void collect(int index, int step, List<Line.Gap> gaps) {
        for (int i = index + step, rows = 0; i >= 0 && i < lines.size() && rows < ROWS; i += step, rows++) {
            Line line = lines.get(i);
            Line before = lines.get(i - step);
            if (Math.abs(line.y() - before.y()) > 3 * Math.max(line.size(), before.size())
                    || line.rightToLeft() != before.rightToLeft()) {
                return;
            }
            gaps.addAll(line.gaps());
        }
    }
}
