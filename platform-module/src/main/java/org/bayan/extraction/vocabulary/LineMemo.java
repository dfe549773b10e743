package org.bayan.extraction.vocabulary;

import org.bayan.language.FoldKey;
import org.bayan.language.FoldedText;

/**
 * Keeps what the lines that a thread has looked at last hold: their folds, and the wordings of all families. Every reader looks for
 * its own words in the same lines, and folding costs more than looking.
 */
final class LineMemo {
    /** Characters of a text that is kept; a longer one is looked at in pieces. */
    static final int LONGEST = 400;

    private static final int SLOTS = 256;
    private static final ThreadLocal<LineMemo> OF_THREAD = ThreadLocal.withInitial(LineMemo::new);

    private final String[] texts = new String[SLOTS];
    private final FoldedText[] folds = new FoldedText[SLOTS];
    private final LineHits[] hits = new LineHits[SLOTS];
    /** Whose hits they are: an archive's vocabulary may take the place of the module's. */
    private final WordingIndex[] owners = new WordingIndex[SLOTS];

    private LineMemo() {}

    static FoldedText fold(String text) {
        LineMemo memo = OF_THREAD.get();
        return memo.folds[memo.slot(text)];
    }

    static LineHits hits(WordingIndex index, String text) {
        LineMemo memo = OF_THREAD.get();
        int slot = memo.slot(text);
        if (memo.owners[slot] != index) {
            memo.hits[slot] = index.hits(text, memo.folds[slot]);
            memo.owners[slot] = index;
        }
        return memo.hits[slot];
    }

    /** The same if they are kept, else null. */
    static LineHits kept(WordingIndex index, String text) {
        LineMemo memo = OF_THREAD.get();
        int slot = place(text);
        return memo.owners[slot] == index && text.equals(memo.texts[slot]) ? memo.hits[slot] : null;
    }

    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    private int slot(String text) {
        int slot = place(text);
        if (!text.equals(texts[slot])) {
            texts[slot] = text;
            folds[slot] = FoldKey.mapped(text);
            hits[slot] = null;
            owners[slot] = null;
        }
        return slot;
    }
}
