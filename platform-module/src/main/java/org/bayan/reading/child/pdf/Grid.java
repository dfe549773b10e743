package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import org.bayan.reading.child.pdf.Rulings.Ruling;

/**
 * A table that is drawn with rulings.
 *
 * @param lefts the upright rulings from the left, in points
 * @param tops the level rulings from the top
 * @param rulings all rulings of the page, which tell where cells are joined
 */
record Grid(List<Float> lefts, List<Float> tops, Rulings rulings) {
    /** Rulings nearer to one another are one: cells may each have a border of their own. In points. */
    private static final float NEAR = 5;

    private static final int LARGEST = 200;
    private static final int MOST_CELLS = 4000;

    /** The tables of a page, from its top. */
    static List<Grid> of(Rulings rulings) {
        List<Grid> grids = new ArrayList<>();
        List<Ruling> upright = new LinkedList<>(rulings.upright());
        List<Ruling> level = new LinkedList<>(rulings.level());
        while (!upright.isEmpty() && grids.size() < LARGEST) {
            List<Ruling> columns = new ArrayList<>(List.of(upright.remove(0)));
            List<Ruling> rows = new ArrayList<>();
            int columnsSeen = 0;
            int rowsSeen = 0;
            while (columnsSeen < columns.size() || rowsSeen < rows.size()) {
                if (columnsSeen < columns.size()) {
                    take(columns.get(columnsSeen++), level, rows);
                } else {
                    take(rows.get(rowsSeen++), upright, columns);
                }
            }
            Grid grid = new Grid(distinct(columns), distinct(rows), rulings);
            if (grid.isTable()) {
                grids.add(grid);
            }
        }
        grids.sort((a, b) -> Float.compare(a.top(), b.top()));
        return grids;
    }

    /** Moves the rulings that one ruling meets. */
    private static void take(Ruling ruling, List<Ruling> from, List<Ruling> into) {
        for (Iterator<Ruling> others = from.iterator(); others.hasNext(); ) {
            Ruling other = others.next();
            if (meet(ruling, other)) {
                into.add(other);
                others.remove();
            }
        }
    }

    private static boolean meet(Ruling one, Ruling across) {
        return across.at() > one.from() - NEAR
                && across.at() < one.to() + NEAR
                && one.at() > across.from() - NEAR
                && one.at() < across.to() + NEAR;
    }

    private static List<Float> distinct(List<Ruling> rulings) {
        List<Float> places = new ArrayList<>();
        rulings.stream().map(Ruling::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.get(places.size() - 1) > NEAR) {
                places.add(at);
            }
        });
        return places;
    }

    /** One column is a frame, and very many are a drawing. */
    private boolean isTable() {
        return lefts.size() > 2 && tops.size() > 1 && lefts.size() * tops.size() < MOST_CELLS;
    }

    float top() {
        return tops.get(0);
    }

    float bottom() {
        return tops.get(tops.size() - 1);
    }

    boolean holds(Glyph glyph) {
        return column(glyph) >= 0 && row(glyph) >= 0;
    }

    /** The column from the left; -1 where the glyph is beside the table. */
    int column(Glyph glyph) {
        return place(lefts, glyph.middle());
    }

    /** The row from the top; -1 where the glyph is above or below the table. */
    int row(Glyph glyph) {
        return place(tops, glyph.y() - 0.3f * glyph.size());
    }

    /** The column and row in which the cell begins that a place belongs to: cells are joined where no ruling parts them. */
    int[] cell(int column, int row) {
        int first = column;
        float middle = (tops.get(row) + tops.get(row + 1)) / 2;
        while (first > 0 && !isDrawn(rulings.upright(), lefts.get(first), middle)) {
            first--;
        }
        int top = row;
        float across = (lefts.get(column) + lefts.get(column + 1)) / 2;
        while (top > 0 && !isDrawn(rulings.level(), tops.get(top), across)) {
            top--;
        }
        return new int[] {first, top};
    }

    private static boolean isDrawn(List<Ruling> rulings, float at, float through) {
        return rulings.stream()
                .anyMatch(r -> Math.abs(r.at() - at) <= NEAR && r.from() <= through && r.to() >= through);
    }

    private static int place(List<Float> edges, float at) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (at >= edges.get(i) && at < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
