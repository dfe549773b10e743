package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far apart the lines of one paragraph are.
 *
 * @param usual the distance of two lines that go on with one another, in the size of the font; 0 where few lines show it
 */
record Spacing(float usual) {
    private static final int FEW = 3;
    private static final float WIDEST = 3.2f;
    /** Fonts that stand in for missing letters push single lines apart. */
    private static final float VARIES = 1.3f;
    /** After the end of a sentence so much more is the space between paragraphs. */
    private static final float VARIES_AFTER_SENTENCE = 1.12f;
    /** The limits where too few lines show anything. */
    private static final float UNKNOWN = 2.0f;

    private static final float UNKNOWN_AFTER_SENTENCE = 1.5f;

    static Spacing of(List<Line> lines, Column column) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            float distance = distance(above, line);
            if (distance > 0 && distance < WIDEST && above.isLike(line) && column.isWrapped(above, line)) {
                distances.add(distance);
            }
        }
        Collections.sort(distances);
        return new Spacing(distances.size() < FEW ? 0 : distances.get((distances.size() - 1) / 2));
    }

    boolean isWithinParagraph(Line above, Line line) {
        float distance = distance(above, line);
        float most = usual == 0
                ? above.endsSentence() ? UNKNOWN_AFTER_SENTENCE : UNKNOWN
                : usual * (above.endsSentence() ? VARIES_AFTER_SENTENCE : VARIES);
        return distance > 0 && distance < most;
    }

    private static float distance(Line above, Line line) {
        return (line.y() - above.y()) / line.size();
    }
}
