package org.bayan.language;

/**
 * A text under the fold key, with the way back: every folded character knows the stretch of the original it came from. All
 * offsets count UTF-16 code units.
 */
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** @param starts and {@code ends} at least as long as the text, or null where each character stands for itself; from now on nobody else's */
    FoldedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    /**
     * Where the folded character at an index begins in the original.
     *
     * @param index from 0 to one below the folded length
     */
    public int originalStart(int index) {
        return starts == null ? index : starts[index];
    }

    /**
     * Where a folded stretch ends in the original: behind its last letter and the vowel marks or tatweel that follow it.
     *
     * @param end one past the last folded character of the stretch, from 1 to the folded length
     */
    public int originalEnd(int end) {
        return ends == null ? end : ends[end - 1];
    }
}
