package org.bayan.reading.child.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a line's text of its glyphs. */
final class LineText {
    /** A gap wider than this part of a space parts two words. */
    private static final float WORD_GAP = 0.5f;
    /** A gap wider than this, in sizes of the font, parts two cells: justified text hardly stretches a space so far. */
    private static final float CELL_GAP = 2.2f;
    /** A gap wider than this many spaces parts two cells where the rows around show one. */
    private static final float KNOWN_GAP = 1.15f;
    /** Spaces of a justified line differ by less. */
    private static final float EVEN = 1.15f;
    /** In sizes of the font. */
    private static final float WIDEST_SPACE = 0.3f;
    /** What rounding may shift, in points. */
    private static final float TOUCH = 0.1f;

    /** Tatweel between two letters is there for looks: to fill a justified line, or because a font wants it. */
    private static final Pattern STRETCHED = Pattern.compile("(?<=[\\p{Lo}\\p{Mn}])\u0640+(?=\\p{Lo})");

    private static final String NON_JOINER = "\u200C";
    /** Letters that do not join the next one anyhow: after them a space without room is one all the same. */
    private static final String NEVER_JOINING = "اأإآٱدذرزژڕوؤۆۇەةىء";

    private final Brackets brackets = new Brackets();

    /**
     * @param pageRightToLeft direction of the page, which decides where a line's own letters do not
     * @param knownGaps what parts the cells in the rows around this line
     */
    Line of(List<Glyph> band, boolean pageRightToLeft, List<Line.Gap> knownGaps) {
        return of(band, pageRightToLeft, knownGaps, false);
    }

    /** As {@link #of}, for a line that goes on with one whose last letter was Arabic. */
    Line goingOn(List<Glyph> band, boolean pageRightToLeft, List<Line.Gap> knownGaps) {
        return of(band, pageRightToLeft, knownGaps, true);
    }

    void beginPage() {
        brackets.beginPage();
    }

    /** Whether the page has to be read again, as what was learned at its end was not known at its beginning. */
    boolean endPage() {
        return brackets.endPage();
    }

    private Line of(List<Glyph> band, boolean pageRightToLeft, List<Line.Gap> knownGaps, boolean afterArabic) {
        List<Glyph> drawn = sorted(band);
        boolean rightToLeft = direction(drawn, pageRightToLeft);
        List<String> cells = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        List<Line.Gap> gaps = new ArrayList<>();
        List<Line.Gap> words = new ArrayList<>();
        Glyph before = null;
        boolean spaces = drawn.stream().anyMatch(Glyph::isBlank);
        boolean justified = isJustified(drawn);
        boolean space = false;
        for (Glyph glyph : drawn) {
            if (glyph.isFiller()) {
                before = before == null || glyph.end() > before.end()
                        ? before == null ? null : before.upTo(glyph)
                        : before;
                continue;
            }
            if (glyph.isBlank()) {
                // One drawn over a letter is none.
                space |= before != null && glyph.middle() > before.end() - TOUCH;
                continue;
            }
            float gap = before == null ? 0 : glyph.x() - before.end();
            if (before != null
                    && !(space && justified)
                    && partsCells(gap, before, glyph, knownGaps, spaces && !space)) {
                add(cells, pieces, rightToLeft, afterArabic, pageRightToLeft);
                pieces = new ArrayList<>();
                gaps.add(new Line.Gap(before.end(), glyph.x()));
                words.add(new Line.Gap(before.end(), glyph.x()));
            } else if (space && isJoinerless(gap, before, glyph)) {
                pieces.add(NON_JOINER);
            } else if (before != null && (gap > WORD_GAP * space(glyph) || space && gap > -TOUCH)) {
                pieces.add(" ");
                words.add(new Line.Gap(before.end(), glyph.x()));
            }
            pieces.add(glyph.text());
            space = false;
            before = before == null || glyph.end() > before.end() ? glyph : before;
        }
        add(cells, pieces, rightToLeft, afterArabic, pageRightToLeft);
        return LineMeasure.line(drawn, cells, rightToLeft, gaps, words);
    }

    private void add(
            List<String> cells,
            List<String> pieces,
            boolean rightToLeft,
            boolean afterArabic,
            boolean pageRightToLeft) {
        if (pieces.isEmpty()) {
            return;
        }
        List<String> read = new ArrayList<>(
                rightToLeft && afterArabic ? ReadingOrder.afterArabic(pieces) : ReadingOrder.of(pieces, rightToLeft));
        if (rightToLeft) {
            brackets.turn(read);
        }
        String text =
                Normalizer.normalize(String.join("", read), Normalizer.Form.NFC).strip();
        text = STRETCHED.matcher(text).replaceAll("");
        if (rightToLeft || pageRightToLeft) {
            text = LatinDates.inOrder(text);
        }
        if (!text.isEmpty()) {
            cells.add(rightToLeft ? 0 : cells.size(), text);
        }
    }

    /** From left to right, without what is drawn twice. */
    private static List<Glyph> sorted(List<Glyph> band) {
        List<Glyph> sorted = new ArrayList<>(band);
        sorted.sort(Comparator.comparingDouble(Glyph::middle));
        List<Glyph> single = new ArrayList<>(sorted.size());
        for (Glyph glyph : sorted) {
            if (single.isEmpty() || !glyph.doubles(single.get(single.size() - 1))) {
                single.add(glyph);
            }
        }
        return single;
    }

    private static boolean direction(List<Glyph> drawn, boolean pageRightToLeft) {
        int right = 0;
        int left = 0;
        for (Glyph glyph : drawn) {
            Direction direction = Direction.of(glyph.text());
            right += direction.isRightToLeft() ? 1 : 0;
            left += direction == Direction.LEFT_TO_RIGHT ? 1 : 0;
        }
        if (right == 0 || left == 0) {
            return right > 0 || left == 0 && pageRightToLeft;
        }
        return pageRightToLeft ? 4 * right > left : right > 4 * left;
    }

    /** Whether wide spaces of one width part the words: lines of narrow columns are stretched so. */
    private static boolean isJustified(List<Glyph> drawn) {
        float narrowest = Float.MAX_VALUE;
        float widest = 0;
        int spaces = 0;
        Glyph before = null;
        boolean space = false;
        for (Glyph glyph : drawn) {
            if (glyph.isBlank()) {
                space = before != null;
                continue;
            }
            if (space) {
                float gap = glyph.x() - before.end();
                narrowest = Math.min(narrowest, gap);
                widest = Math.max(widest, gap);
                spaces++;
            }
            space = false;
            before = before == null || glyph.end() > before.end() ? glyph : before;
        }
        return spaces > 1 && widest < EVEN * narrowest;
    }

    /** @param noSpace whether the line's spaces are drawn, but none in this gap */
    private static boolean partsCells(float gap, Glyph before, Glyph glyph, List<Line.Gap> known, boolean noSpace) {
        if (gap > CELL_GAP * glyph.size()) {
            return true;
        }
        Line.Gap here = new Line.Gap(before.end(), glyph.x());
        float least = (noSpace ? WORD_GAP : KNOWN_GAP) * space(glyph);
        return gap > least && known.stream().anyMatch(here::isFlushWith);
    }

    /**
     * Whether a space between two Arabic letters that touch stands for the sign that keeps letters from joining (U+200C), which
     * producers draw as a space without room.
     *
     * @param glyph the letter to the right, which is read first
     */
    private static boolean isJoinerless(float gap, Glyph before, Glyph glyph) {
        return before != null
                && Math.abs(gap) < TOUCH * 2
                && Direction.of(before.text()) == Direction.ARABIC
                && Direction.of(glyph.text()) == Direction.ARABIC
                && NEVER_JOINING.indexOf(glyph.text().charAt(0)) < 0;
    }

    /** Fonts without a space of their own report the width of some other glyph, so the size has a say. */
    private static float space(Glyph glyph) {
        float usual = WIDEST_SPACE * glyph.size();
        return glyph.space() > 0 ? Math.min(glyph.space(), usual) : usual;
    }
}
