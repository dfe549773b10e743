package org.bayan.reading.child.pdf;

import java.util.List;

/**
 * Turns brackets of right-to-left lines the right way. Some producers write the bracket that was typed, others the one that
 * was drawn, which is its mirror image. A line that closes what it never opened, and opens what it never closes, shows which.
 */
final class Brackets {
    private static final String OPEN = "([{«‹<";
    private static final String CLOSE = ")]}»›>";

    /** What the last line that could tell has shown; a line with half a pair follows it. */
    private boolean mirrored;

    /** @param read the pieces of a right-to-left line, in reading order; changed in place */
    void turn(List<String> read) {
        int asWritten = pairs(read, OPEN, CLOSE);
        int asMirrored = pairs(read, CLOSE, OPEN);
        if (asWritten != asMirrored) {
            mirrored = asMirrored > asWritten;
        }
        if (mirrored) {
            read.replaceAll(Brackets::mirror);
        }
    }

    private static int pairs(List<String> read, String open, String close) {
        int pairs = 0;
        int depth = 0;
        for (String piece : read) {
            if (piece.length() == 1 && open.contains(piece)) {
                depth++;
            } else if (piece.length() == 1 && close.contains(piece) && depth > 0) {
                depth--;
                pairs++;
            }
        }
        return pairs;
    }

    private static String mirror(String piece) {
        if (piece.length() != 1) {
            return piece;
        }
        int open = OPEN.indexOf(piece);
        int close = CLOSE.indexOf(piece);
        if (open >= 0) {
            return CLOSE.substring(open, open + 1);
        }
        return close >= 0 ? OPEN.substring(close, close + 1) : piece;
    }
}
