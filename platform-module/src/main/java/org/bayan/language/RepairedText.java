package org.bayan.language;

/**
 * A text whose letters were put back into reading order.
 *
 * @param text the repaired text; the original where nothing was wrong
 * @param repair what was wrong with it
 */
public record RepairedText(String text, Repair repair) {
    /** What was wrong with a text; {@link #key()} is the word that the evidence uses. */
    public enum Repair {
        NONE(""),
        /** Letters stood as drawn shapes. */
        PRESENTATION_FORMS("presentationForms"),
        /** Lines ran from left to right as drawn, not as read. */
        VISUAL_ORDER("visualOrder");

        private final String key;

        Repair(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
