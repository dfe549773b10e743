package org.bayan.reading.child.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * Turns brackets of right-to-left lines the right way. Some producers write the bracket that was typed, others the one that
 * was drawn, which is its mirror image, and some do so with one kind of brackets only. A page that closes what it never opened,
 * and opens what it never closes, shows which.
 */
final class Brackets {
    private static final String[] KINDS = {"()", "[]", "{}", "\u00AB\u00BB", "\u2039\u203A", "<>"};

    private final boolean[] mirrored = new boolean[KINDS.length];
    /** Of the page that is listened to: brackets open as written and as mirrored, and pairs closed in each way. */
    private final int[] depth = new int[2 * KINDS.length];

    private final int[] pairs = new int[2 * KINDS.length];

    void beginPage() {
        Arrays.fill(depth, 0);
        Arrays.fill(pairs, 0);
    }

    /**
     * Weighs what the lines of the page have shown; where they show nothing, the pages before decide.
     *
     * @return whether brackets are now turned that were not, or the other way round: the page is to be read again
     */
    boolean endPage() {
        boolean changed = false;
        for (int kind = 0; kind < KINDS.length; kind++) {
            boolean now =
                    pairs[2 * kind] == pairs[2 * kind + 1] ? mirrored[kind] : pairs[2 * kind + 1] > pairs[2 * kind];
            changed |= now != mirrored[kind];
            mirrored[kind] = now;
        }
        return changed;
    }

    /** @param read the pieces of a right-to-left line, in reading order; changed in place */
    void turn(List<String> read) {
        for (int i = 0; i < read.size(); i++) {
            String piece = read.get(i);
            for (int kind = 0; piece.length() == 1 && kind < KINDS.length; kind++) {
                int side = KINDS[kind].indexOf(piece);
                if (side >= 0) {
                    count(2 * kind, side == 0);
                    count(2 * kind + 1, side == 1);
                    read.set(i, mirrored[kind] ? KINDS[kind].substring(1 - side, 2 - side) : piece);
                }
            }
        }
    }

    private void count(int way, boolean opens) {
        if (opens) {
            depth[way]++;
        } else if (depth[way] > 0) {
            depth[way]--;
            pairs[way]++;
        }
    }
}
