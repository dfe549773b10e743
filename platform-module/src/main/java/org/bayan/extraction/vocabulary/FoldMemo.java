package org.bayan.extraction.vocabulary;

import org.bayan.language.FoldKey;
import org.bayan.language.FoldedText;

/**
 * Keeps the folds of the lines that a thread has looked at last: every family of words is looked for in the same lines, and
 * folding costs more than looking.
 */
final class FoldMemo {
    /** Characters of a text that is kept; a longer one is looked at in pieces. */
    static final int LONGEST = 400;

    private static final int SLOTS = 128;
    private static final ThreadLocal<FoldMemo> OF_THREAD = ThreadLocal.withInitial(FoldMemo::new);

    private final String[] texts = new String[SLOTS];
    private final FoldedText[] folds = new FoldedText[SLOTS];

    private FoldMemo() {}

    static FoldedText of(String text) {
        return OF_THREAD.get().fold(text);
    }

    private FoldedText fold(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        if (!text.equals(texts[slot])) {
            texts[slot] = text;
            folds[slot] = FoldKey.mapped(text);
        }
        return folds[slot];
    }
}
