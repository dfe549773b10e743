package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Puts the glyphs inside a table with rulings into its cells. */
final class TableText {
    private final LineText text;

    TableText(LineText text) {
        this.text = text;
    }

    Part.Table of(List<Glyph> glyphs, Grid grid) {
        boolean rightToLeft =
                ReadingOrder.isRightToLeft(glyphs.stream().map(Glyph::text).toList());
        TreeMap<Integer, TreeMap<Integer, List<Glyph>>> rows = new TreeMap<>();
        int[][][] cells = new int[grid.lefts().size()][grid.tops().size()][];
        for (Glyph glyph : glyphs) {
            int column = grid.column(glyph);
            int row = grid.row(glyph);
            int[] cell = cells[column][row];
            if (cell == null) {
                cell = grid.cell(column, row);
                cells[column][row] = cell;
            }
            rows.computeIfAbsent(cell[1], any -> new TreeMap<>())
                    .computeIfAbsent(rightToLeft ? -cell[0] : cell[0], any -> new ArrayList<>())
                    .add(glyph);
        }
        List<List<List<Line>>> found = new ArrayList<>();
        for (TreeMap<Integer, List<Glyph>> row : rows.values()) {
            found.add(
                    row.values().stream().map(cell -> lines(cell, rightToLeft)).toList());
        }
        return new Part.Table(found);
    }

    private List<Line> lines(List<Glyph> cell, boolean rightToLeft) {
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> band : Bands.of(cell)) {
            Line line = text.of(band, rightToLeft, List.of());
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
