package org.bayan.extraction.vocabulary;

import java.util.List;
import org.bayan.language.FoldedText;

/** One pass over a text that is folded piece by piece; it remembers where the last characters stood. */
final class PhraseScan {
    private final Trie trie;
    private final List<Wording> wordings;
    /** Original offsets of the last characters fed; as long as a power of two. */
    private final int[] starts;

    private int state = Trie.ROOT;
    private int fed;
    private boolean afterSpace;

    PhraseScan(Trie trie, List<Wording> wordings, int longest) {
        this.trie = trie;
        this.wordings = wordings;
        this.starts = new int[Integer.highestOneBit(longest) * 2];
    }

    /** @param offset where the piece begins in the text */
    void piece(FoldedText piece, int offset, List<PhraseMatch> found) {
        String text = piece.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && afterSpace) {
                continue;
            }
            afterSpace = space;
            starts[fed++ & starts.length - 1] = offset + piece.originalStart(i);
            state = trie.next(state, space ? ' ' : c);
            if (trie.output(state) != Trie.NONE || trie.nextOutput(state) != Trie.NONE) {
                report(offset + piece.originalEnd(i + 1), found);
            }
        }
    }

    private void report(int end, List<PhraseMatch> found) {
        for (int at = state; at != Trie.NONE; at = trie.nextOutput(at)) {
            int wording = trie.output(at);
            if (wording != Trie.NONE) {
                int start = starts[fed - trie.depth(at) & starts.length - 1];
                found.add(new PhraseMatch(wordings.get(wording).term(), start, end));
            }
        }
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c >= '\u2000' && c <= '\u200A';
    }
}
