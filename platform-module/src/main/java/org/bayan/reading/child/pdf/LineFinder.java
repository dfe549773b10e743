package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a page in its glyphs. */
final class LineFinder {
    private final LineText text = new LineText();
    private final Columns columns = new Columns();

    Page find(List<Glyph> page) {
        boolean rightToLeft =
                ReadingOrder.isRightToLeft(page.stream().map(Glyph::text).toList());
        List<List<Glyph>> parts = columns.split(page, rightToLeft);
        text.beginPage();
        Page found = page(parts, rightToLeft);
        return text.endPage() ? page(parts, rightToLeft) : found;
    }

    private Page page(List<List<Glyph>> parts, boolean rightToLeft) {
        return new Page(parts.stream()
                .map(part -> lines(part, rightToLeft))
                .filter(lines -> !lines.isEmpty())
                .toList());
    }

    private List<Line> lines(List<Glyph> part, boolean rightToLeft) {
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
        Column column = Column.of(lines);
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
