package org.bayan.language;

import java.util.EnumSet;
import java.util.Set;
import org.bayan.language.RepairedText.Repair;

/**
 * Puts Arabic text that a file holds as drawn back into letters in reading order. Only what is certain is changed: a line is
 * turned round where its own words, or those of the whole text, read backwards. What a reader could doubt is left to
 * {@link LamAlef#suggest}.
 */
public final class TextRepair {
    private TextRepair() {}

    /** The text as a person reads it, and what had to be done; lines stay lines. */
    public static RepairedText repair(String text) {
        Set<Repair> repairs = EnumSet.noneOf(Repair.class);
        String ordered = order(text, repairs);
        String letters = MixedDigits.repair(PresentationForms.normalise(UnjoinedShapes.repair(ordered)));
        if (!letters.equals(ordered)) {
            repairs.add(Repair.PRESENTATION_FORMS);
        }
        String joined = LamAlef.repair(letters);
        if (!joined.equals(letters)) {
            repairs.add(Repair.LAM_ALEF);
        }
        return new RepairedText(joined, repairs);
    }

    private static String order(String text, Set<Repair> repairs) {
        ReadingOrder whole = ReadingOrder.of(text);
        if (!whole.hasBackwardEvidence()) {
            return text;
        }
        StringBuilder ordered = new StringBuilder(text.length());
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (isBackward(line, whole)) {
                ordered.append(VisualLine.toReadingOrder(line));
                repairs.add(Repair.VISUAL_ORDER);
            } else {
                ordered.append(line);
            }
            if (end < text.length()) {
                ordered.append('\n');
            }
            start = end + 1;
        }
        return ordered.toString();
    }

    private static boolean isBackward(String line, ReadingOrder whole) {
        ReadingOrder own = ReadingOrder.of(line);
        return own.isBackward() || (whole.isBackward() && own.isArabic() && !own.isForward());
    }
}
