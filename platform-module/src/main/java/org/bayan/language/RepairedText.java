package org.bayan.language;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text whose letters were put back into reading order.
 *
 * @param text the repaired text; the original where nothing was wrong
 * @param repairs what was wrong with it; empty where nothing was
 */
public record RepairedText(String text, Set<Repair> repairs) {
    /** What was wrong with a text; {@link #key()} is the word that the evidence uses. */
    public enum Repair {
        /** Lines ran from left to right as drawn, not as read. */
        VISUAL_ORDER("visualOrder"),
        /** Letters stood as drawn shapes. */
        PRESENTATION_FORMS("presentationForms"),
        /** The ligature of lam and alef was taken apart in the wrong order: «اإلسالم». */
        LAM_ALEF("lamAlef");

        private final String key;

        Repair(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public RepairedText {
        repairs = repairs.isEmpty() ? Set.of() : EnumSet.copyOf(repairs);
    }

    public boolean isChanged() {
        return !repairs.isEmpty();
    }

    /** The keys of all repairs, separated by commas; empty where nothing was wrong. */
    public String keys() {
        return repairs.stream().map(Repair::key).collect(Collectors.joining(","));
    }
}
