package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines of a page in its glyphs. */
final class LineFinder {
    /** Glyphs whose baselines differ by less, in sizes of the font, stand on one line; marks may stand off further. */
    private static final float SAME_LINE = 0.35f;

    private static final float MARK_OFFSET = 0.9f;

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
        List<Glyph> letters = page.stream()
                .filter(glyph -> !glyph.isMark())
                .sorted(Comparator.comparingDouble(Glyph::y))
                .toList();
        List<Glyph> band = new ArrayList<>();
        for (Glyph glyph : letters) {
            if (!band.isEmpty()
                    && glyph.y() - band.get(band.size() - 1).y()
                            > SAME_LINE
                                    * Math.min(
                                            glyph.size(),
                                            band.get(band.size() - 1).size())) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.add(glyph);
        }
        if (!band.isEmpty()) {
            bands.add(band);
        }
        page.stream().filter(Glyph::isMark).forEach(mark -> addMark(mark, bands));
        return bands;
    }

    /** A mark belongs to the line of the nearest baseline. */
    private static void addMark(Glyph mark, List<List<Glyph>> bands) {
        List<Glyph> nearest = null;
        float least = MARK_OFFSET * mark.size();
        for (List<Glyph> band : bands) {
            float distance = Math.abs(band.get(0).y() - mark.y());
            if (distance < least) {
                least = distance;
                nearest = band;
            }
        }
        if (nearest != null) {
            nearest.add(mark);
        }
    }
}
