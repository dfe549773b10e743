package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes a page that is set in columns apart, so that each column is read to its end. Columns are told by the strip of white
 * between them, and from the columns of a table by what stands on both sides: prose fills its column line by line, labels and
 * values do not.
 */
final class Columns {
    /** A strip of white is at least so wide, in sizes of the font. */
    private static final float NARROWEST = 0.8f;
    /** Lines on each side, at the least. */
    private static final int LINES = 4;
    /** Where the pages before had a strip at the same place. */
    private static final int FEW_LINES = 2;
    /** Letters of a mean line on each side, at the least. */
    private static final int LETTERS = 17;
    /** A line that fills this part of its column is full, and so many of the lines are. */
    private static final float FULL = 0.8f;

    private static final float FULL_LINES = 0.45f;
    /** A line further below the columns than this, in its size, is none of theirs. */
    private static final float FAR_BELOW = 2.5f;
    /** Columns within columns: three columns are two of which one is two. */
    private static final int DEEPEST = 4;
    /** Bands of a page that are looked at; pages of text have fewer. */
    private static final int MOST_BANDS = 1500;

    private static final int MOST_GAPS = 40;

    /** Where the strips of earlier pages of the document were: a last page has few lines. From and to in turn. */
    private final List<float[]> known = new ArrayList<>();

    /** The parts of a page in reading order; one where the page is not set in columns. */
    List<List<Glyph>> split(List<Glyph> page, boolean rightToLeft) {
        List<List<Glyph>> parts = new ArrayList<>();
        split(page, rightToLeft, 0, parts);
        return parts;
    }

    private void split(List<Glyph> page, boolean rightToLeft, int depth, List<List<Glyph>> parts) {
        if (page.isEmpty()) {
            return;
        }
        List<List<Glyph>> bands = Bands.of(page);
        Strip strip =
                depth < DEEPEST && bands.size() >= FEW_LINES && bands.size() <= MOST_BANDS ? tallest(bands) : null;
        if (strip == null) {
            parts.add(page);
            return;
        }
        known.add(new float[] {strip.from, strip.to});
        int last = strip.lastCommon(bands, rightToLeft);
        split(join(bands.subList(0, strip.first)), rightToLeft, depth + 1, parts);
        List<Glyph> within = join(bands.subList(strip.first, last + 1));
        split(strip.side(within, rightToLeft), rightToLeft, depth + 1, parts);
        split(strip.side(within, !rightToLeft), rightToLeft, depth + 1, parts);
        split(join(bands.subList(last + 1, bands.size())), rightToLeft, depth + 1, parts);
    }

    private static List<Glyph> join(List<List<Glyph>> bands) {
        List<Glyph> all = new ArrayList<>();
        bands.forEach(all::addAll);
        return all;
    }

    /** The strip that parts most lines, or null. */
    private Strip tallest(List<List<Glyph>> bands) {
        Strip best = null;
        List<Strip> open = new ArrayList<>();
        for (int i = 0; i <= bands.size(); i++) {
            List<Strip> next = new ArrayList<>();
            List<float[]> gaps = i < bands.size() ? gaps(bands.get(i)) : List.of();
            for (Strip strip : open) {
                boolean goesOn = false;
                for (float[] gap : gaps) {
                    float from = Math.max(strip.from, gap[0]);
                    float to = Math.min(strip.to, gap[1]);
                    if (to - from >= gap[2]) {
                        add(next, new Strip(from, to, strip.first, i));
                        goesOn |= from == strip.from && to == strip.to;
                    }
                }
                if (!goesOn
                        && strip.height() >= FEW_LINES
                        && (best == null || strip.height() > best.height())
                        && strip.partsColumns(bands, isKnown(strip))) {
                    best = strip;
                }
            }
            for (float[] gap : gaps) {
                add(next, new Strip(gap[0], gap[1], i, i));
            }
            open = next;
        }
        return best;
    }

    private boolean isKnown(Strip strip) {
        return known.stream().anyMatch(other -> other[0] < strip.to && other[1] > strip.from);
    }

    /** Of strips at one place the one counts that begins first. */
    private static void add(List<Strip> strips, Strip strip) {
        for (Strip other : strips) {
            if (other.from <= strip.from && other.to >= strip.to && other.first <= strip.first) {
                return;
            }
        }
        if (strips.size() < MOST_GAPS) {
            strips.add(strip);
        }
    }

    /** Stretches of a band without text, those beside it included: from, to, and how wide a part of them must be. */
    private static List<float[]> gaps(List<Glyph> band) {
        List<Glyph> sorted = band.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
        List<float[]> gaps = new ArrayList<>();
        float end = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            float least = NARROWEST * glyph.size();
            if (glyph.x() - end >= least && gaps.size() < MOST_GAPS) {
                gaps.add(new float[] {end, glyph.x(), least});
            }
            end = Math.max(end, glyph.end());
        }
        gaps.add(new float[] {
            end,
            Float.POSITIVE_INFINITY,
            sorted.isEmpty() ? 1 : NARROWEST * sorted.get(0).size()
        });
        return gaps;
    }

    /**
     * White from top to bottom of some bands.
     *
     * @param from left edge in points
     * @param to right edge in points
     * @param first the first band that it parts
     * @param last the last one
     */
    private record Strip(float from, float to, int first, int last) {
        int height() {
            return last - first + 1;
        }

        List<Glyph> side(List<Glyph> glyphs, boolean right) {
            float middle = middle();
            return glyphs.stream()
                    .filter(glyph -> glyph.middle() > middle == right)
                    .toList();
        }

        private float middle() {
            return Float.isInfinite(from) ? to - 1 : Float.isInfinite(to) ? from + 1 : (from + to) / 2;
        }

        /** @param known whether the document has columns at this place elsewhere */
        boolean partsColumns(List<List<Glyph>> bands, boolean known) {
            if (Float.isInfinite(from) || Float.isInfinite(to)) {
                return false;
            }
            List<Glyph> within = join(bands.subList(first, last + 1));
            return isProse(side(within, false), known) && isProse(side(within, true), known);
        }

        /** The last band that belongs to the columns: a line far below them, on the side read first, does not. */
        int lastCommon(List<List<Glyph>> bands, boolean rightToLeft) {
            int end = last;
            while (end > first) {
                List<Glyph> here = bands.get(end);
                boolean firstSide = side(here, !rightToLeft).stream().allMatch(Glyph::isBlank);
                Glyph one = here.get(0);
                if (!firstSide || one.y() - bands.get(end - 1).get(0).y() < FAR_BELOW * one.size()) {
                    break;
                }
                end--;
            }
            return end;
        }

        private static boolean isProse(List<Glyph> side, boolean known) {
            List<List<Glyph>> lines = Bands.of(side);
            if (lines.size() < (known ? 1 : LINES)) {
                return false;
            }
            float left = Float.MAX_VALUE;
            float right = 0;
            int letters = 0;
            for (Glyph glyph : side) {
                if (!glyph.isBlank()) {
                    left = Math.min(left, glyph.x());
                    right = Math.max(right, glyph.end());
                    letters += glyph.text().length();
                }
            }
            int full = 0;
            for (List<Glyph> line : lines) {
                full += width(line) >= FULL * (right - left) ? 1 : 0;
            }
            return known || letters >= LETTERS * lines.size() && full >= FULL_LINES * lines.size();
        }

        private static float width(List<Glyph> line) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (Glyph glyph : line) {
                if (!glyph.isBlank()) {
                    left = Math.min(left, glyph.x());
                    right = Math.max(right, glyph.end());
                }
            }
            return right - left;
        }
    }
}
