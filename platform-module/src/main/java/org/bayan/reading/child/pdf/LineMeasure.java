package org.bayan.reading.child.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.reading.child.structure.Bullets;

/** Measures a line by its glyphs: where it begins and ends, how large and how bold it is. */
final class LineMeasure {
    /** Steps of a point in which sizes are counted. */
    private static final float STEPS = 10;

    private LineMeasure() {}

    /** @param words the gaps between all words, from left to right */
    static Line line(
            List<Glyph> drawn, List<String> cells, boolean rightToLeft, List<Line.Gap> gaps, List<Line.Gap> words) {
        float left = Float.MAX_VALUE;
        float right = 0;
        boolean drawnAny = false;
        for (Glyph glyph : drawn) {
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.end());
                drawnAny = true;
            }
        }
        float y = drawn.get(0).y();
        if (cells.size() == 2 && cells.get(0).length() == 1 && Bullets.has(String.join(" ", cells))) {
            return line(drawn, List.of(String.join(" ", cells)), rightToLeft, List.of(), words);
        }
        if (!drawnAny) {
            return new Line(List.of(), rightToLeft, 0, 0, y, 0, 0, List.of(), Line.Weight.NONE);
        }
        float firstWord = right - left;
        if (!words.isEmpty()) {
            firstWord = rightToLeft
                    ? right - words.get(words.size() - 1).to()
                    : words.get(0).from() - left;
        }
        return new Line(cells, rightToLeft, left, right, y, size(drawn), firstWord, gaps, weight(drawn, rightToLeft));
    }

    private static Line.Weight weight(List<Glyph> drawn, boolean rightToLeft) {
        List<Glyph> letters = drawn.stream()
                .filter(glyph -> Character.isLetter(glyph.text().codePointAt(0)))
                .toList();
        long bold = letters.stream().filter(Glyph::bold).count();
        if (bold == 0) {
            return Line.Weight.NONE;
        }
        if (bold == letters.size()) {
            return Line.Weight.ALL;
        }
        Glyph first = letters.get(rightToLeft ? letters.size() - 1 : 0);
        return first.bold() ? Line.Weight.BEGINNING : Line.Weight.SOME;
    }

    /** The size of most letters: digits and signs among Arabic letters often come from another font, in another size. */
    private static float size(List<Glyph> drawn) {
        Map<Integer, Integer> letters = new TreeMap<>();
        Map<Integer, Integer> others = new TreeMap<>();
        for (Glyph glyph : drawn) {
            if (!glyph.isBlank()) {
                boolean letter = Character.isLetter(glyph.text().codePointAt(0));
                (letter ? letters : others).merge(Math.round(glyph.size() * STEPS), 1, Integer::sum);
            }
        }
        return Collections.max((letters.isEmpty() ? others : letters).entrySet(), Map.Entry.comparingByValue())
                        .getKey()
                / STEPS;
    }
}
