package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a page in its glyphs. */
final class LineFinder {
    /** Part of a page's width from which a line can be full. */
    private static final float FULL_LINE = 0.4f;

    private final LineText text = new LineText();
    private final Columns columns = new Columns();

    Page find(Drawn drawn) {
        List<Grid> grids = Grid.of(drawn.rulings());
        text.beginPage();
        List<Part> parts = parts(drawn.glyphs(), grids, drawn.width());
        if (text.endPage()) {
            parts = parts(drawn.glyphs(), grids, drawn.width());
        }
        return new Page(parts, aside(drawn));
    }

    private List<String> aside(Drawn drawn) {
        List<String> aside = new ArrayList<>();
        for (List<Glyph> turned : drawn.turned()) {
            parts(turned, List.of(), drawn.width())
                    .forEach(part -> part.lines().forEach(line -> aside.add(line.text())));
        }
        if (!drawn.slanted().isBlank()) {
            aside.add(drawn.slanted());
        }
        return aside;
    }

    private List<Part> parts(List<Glyph> page, List<Grid> grids, float width) {
        boolean rightToLeft =
                ReadingOrder.isRightToLeft(page.stream().map(Glyph::text).toList());
        Column whole = Column.ofGlyphs(page, FULL_LINE * width);
        List<Part> parts = new ArrayList<>();
        List<Glyph> rest = page;
        for (Grid grid : grids) {
            List<Glyph> inside = rest.stream().filter(grid::holds).toList();
            List<Glyph> below =
                    rest.stream().filter(glyph -> glyph.y() > grid.bottom()).toList();
            List<Glyph> above = rest.stream()
                    .filter(glyph -> glyph.y() <= grid.bottom() && !grid.holds(glyph))
                    .toList();
            long beside = above.stream().filter(glyph -> glyph.y() > grid.top()).count();
            Part.Table table = new TableText(text).of(inside, grid);
            if (beside * 2 <= inside.size() && table.isTable()) {
                addProse(above, rightToLeft, whole, parts);
                parts.add(table);
                rest = below;
            }
        }
        addProse(rest, rightToLeft, whole, parts);
        return parts;
    }

    private void addProse(List<Glyph> glyphs, boolean rightToLeft, Column whole, List<Part> parts) {
        List<List<Glyph>> found = columns.split(glyphs, rightToLeft);
        for (List<Glyph> part : found) {
            Column own = Column.ofGlyphs(part, 0);
            Column column = found.size() > 1 && own.isNarrowerThan(whole) ? own : whole;
            List<Line> lines = lines(part, rightToLeft, column);
            if (!lines.isEmpty()) {
                parts.add(new Part.Prose(lines, column));
            }
        }
    }

    private List<Line> lines(List<Glyph> part, boolean rightToLeft, Column column) {
        List<List<Glyph>> bands = Bands.of(part);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> band : bands) {
            lines.add(text.of(band, rightToLeft, List.of()));
        }
        TableGaps gaps = new TableGaps(lines);
        for (int i = 0; i < bands.size(); i++) {
            List<Line.Gap> here = gaps.near(i);
            if (!here.isEmpty()) {
                lines.set(i, text.of(bands.get(i), rightToLeft, here));
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            if (line.rightToLeft() && above.rightToLeft() && above.endsArabic() && column.isWrapped(above, line)) {
                lines.set(i, text.goingOn(bands.get(i), rightToLeft, gaps.near(i)));
            }
        }
        lines.removeIf(line -> line.cells().isEmpty());
        return lines;
    }
}
