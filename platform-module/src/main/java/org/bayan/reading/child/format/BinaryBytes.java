package org.bayan.reading.child.format;

/** Tells bytes that no text is made of from a text in an encoding of single bytes or in UTF-8. */
final class BinaryBytes {
    /** Share of control characters that a text never has; random bytes have about a tenth, a text with a few stray ones far less. */
    private static final double MOST_CONTROLS = 0.04;
    /** Below this many bytes a share says nothing. */
    private static final int FEWEST = 64;

    private BinaryBytes() {}

    static boolean isBinary(byte[] bytes) {
        if (bytes.length < FEWEST) {
            return false;
        }
        int controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < ' ' && !isOfTexts(b) || b == 0x7F ? 1 : 0;
        }
        return controls > bytes.length * MOST_CONTROLS;
    }

    /** Tabulators, line and page ends, the end mark of old systems, and what switches between character sets. */
    private static boolean isOfTexts(byte b) {
        return b >= 0x09 && b <= 0x0D || b == 0x1A || b == 0x1B || b == 0x0E || b == 0x0F || b == 0;
    }
}
