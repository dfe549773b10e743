package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins each vowel sign to the letter that it belongs to. Where a sign is drawn says little: it may hang over the next letter.
 * But producers write a line from one end to the other, and a sign right beside its letter: after it where they write in
 * reading order, before it where they write right-to-left text as drawn, from the left.
 */
final class Marks {
    private Marks() {}

    /** @param page glyphs in the order in which the file draws them */
    static List<Glyph> join(List<Glyph> page) {
        List<Glyph> joined = new ArrayList<>(page.size());
        List<Glyph> waiting = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Glyph glyph = page.get(i);
            if (glyph.isMark()) {
                Glyph letter = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (waiting.isEmpty() && belongsBefore(letter, glyph, next(page, i))) {
                    joined.set(joined.size() - 1, letter.with(glyph));
                } else {
                    waiting.add(glyph);
                }
                continue;
            }
            for (Glyph mark : waiting) {
                if (isOnLine(mark, glyph) && !glyph.isBlank()) {
                    glyph = glyph.with(mark);
                } else if (!joined.isEmpty()) {
                    joined.set(joined.size() - 1, joined.get(joined.size() - 1).with(mark));
                }
            }
            waiting.clear();
            joined.add(glyph);
        }
        return joined;
    }

    private static boolean belongsBefore(Glyph before, Glyph mark, Glyph after) {
        boolean canBefore = before != null && !before.isBlank() && isOnLine(mark, before);
        boolean canAfter = after != null && !after.isBlank() && isOnLine(mark, after);
        if (!canBefore || !canAfter) {
            return canBefore;
        }
        boolean drawnFromTheLeft = after.x() > before.x();
        return !(drawnFromTheLeft && Direction.of(after.text()).isRightToLeft());
    }

    private static Glyph next(List<Glyph> page, int i) {
        for (int j = i + 1; j < page.size(); j++) {
            if (!page.get(j).isMark()) {
                return page.get(j);
            }
        }
        return null;
    }

    private static boolean isOnLine(Glyph mark, Glyph letter) {
        return Math.abs(mark.y() - letter.y()) < letter.size()
                && mark.x() > letter.x() - 2 * letter.size()
                && mark.x() < letter.end() + 2 * letter.size();
    }
}
