package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far apart the lines of one paragraph are.
 *
 * @param usual the distance of two lines that go on with one another, in the size of the font; 0 where few lines show it
 * @param between the distance of two lines that do not, as the end of the one above shows; 0 where
 *     that shows nothing
 */
record Spacing(float usual, float between) {
    private static final int FEW = 3;
    /** Space between paragraphs that is no more than this is none. */
    private static final float APART = 1.06f;
    /** Distances that are the same differ by less. */
    private static final float SAME = 0.04f;
    /** Part of the lines within paragraphs that may be as far apart as paragraphs are, if the distance is to say anything. */
    private static final float MOST = 0.2f;

    private static final float WIDEST = 3.2f;
    /** Fonts that stand in for missing letters push single lines apart. */
    private static final float VARIES = 1.3f;
    /** After the end of a sentence so much more is the space between paragraphs. */
    private static final float VARIES_AFTER_SENTENCE = 1.12f;
    /** The limits where too few lines show anything. */
    private static final float UNKNOWN = 2.0f;

    private static final float UNKNOWN_AFTER_SENTENCE = 1.5f;

    static Spacing of(List<Line> lines, Column column) {
        List<Float> within = new ArrayList<>();
        List<Float> between = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            float distance = distance(above, line);
            if (distance > 0 && distance < WIDEST && above.isLike(line)) {
                (column.isWrapped(above, line) ? within : between).add(distance);
            }
        }
        float usual = middle(within);
        float apart = middle(between);
        long alike = within.stream()
                .filter(distance -> distance > (1 - SAME) * apart)
                .count();
        return new Spacing(usual, usual > 0 && apart > APART * usual && alike <= MOST * within.size() ? apart : 0);
    }

    private static float middle(List<Float> distances) {
        Collections.sort(distances);
        return distances.size() < FEW ? 0 : distances.get((distances.size() - 1) / 2);
    }

    boolean isWithinParagraph(Line above, Line line) {
        float distance = distance(above, line);
        float most = usual == 0
                ? above.endsSentence() ? UNKNOWN_AFTER_SENTENCE : UNKNOWN
                : usual * (above.endsSentence() ? VARIES_AFTER_SENTENCE : VARIES);
        return distance > 0 && distance < most && (isBold(above, line) || !isBetweenParagraphs(distance));
    }

    private boolean isBetweenParagraphs(float distance) {
        return between > 0 && distance > (usual + between) / 2 && Math.abs(distance - between) < SAME * between;
    }

    /** Bold letters are another font, whose lines may be further apart. */
    private static boolean isBold(Line above, Line line) {
        return above.weight() == Line.Weight.ALL && line.weight() == Line.Weight.ALL;
    }

    private static float distance(Line above, Line line) {
        return (line.y() - above.y()) / line.size();
    }
}
