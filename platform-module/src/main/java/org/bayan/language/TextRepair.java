package org.bayan.language;

/** Puts Arabic text that a file holds as drawn back into letters in reading order. */
public final class TextRepair {
    private TextRepair() {}

    /** The text as a person reads it, and what had to be done; lines stay lines. */
    public static RepairedText repair(String text) {
        String letters = PresentationForms.normalise(text);
        return new RepairedText(
                letters, letters.equals(text) ? RepairedText.Repair.NONE : RepairedText.Repair.PRESENTATION_FORMS);
    }
}
