package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups glyphs by their baselines. */
final class Bands {
    /** Glyphs whose baselines differ by less, in sizes of the font, stand on one line. */
    private static final float SAME_LINE = 0.35f;

    private Bands() {}

    /** The glyphs of each line, from the top; within a line in no order. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> bands = new ArrayList<>();
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
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
