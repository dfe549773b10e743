package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines of a page in its glyphs. */
final class LineFinder {
    /** Glyphs whose baselines differ by less, in sizes of the font, stand on one line. */
    private static final float SAME_LINE = 0.35f;

    private final LineText text = new LineText();

    List<Line> find(List<Glyph> page) {
        boolean rightToLeft =
                ReadingOrder.isRightToLeft(page.stream().map(Glyph::text).toList());
        List<List<Glyph>> bands = bands(page);
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
        lines.removeIf(line -> line.cells().isEmpty());
        return lines;
    }

    private static List<List<Glyph>> bands(List<Glyph> page) {
        List<List<Glyph>> bands = new ArrayList<>();
        List<Glyph> sorted =
                page.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        List<Glyph> band = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!band.isEmpty() && isBelow(glyph, band.get(band.size() - 1))) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.add(glyph);
        }
        if (!band.isEmpty()) {
            bands.add(band);
        }
        return bands;
    }

    private static boolean isBelow(Glyph glyph, Glyph last) {
        return glyph.y() - last.y() > SAME_LINE * Math.min(glyph.size(), last.size());
    }
}
