package org.bayan.reading;

/**
 * How much of one document is read. Documents are hostile until read: each limit bounds something that a small file can blow up.
 *
 * @param bytes largest document, in bytes; a larger one is {@link ReadProblem#TOO_LARGE}
 * @param characters most UTF-16 code units of text; a longer text is cut there and says so
 * @param depth deepest nesting of elements, tables and documents within documents; a deeper one is {@link ReadProblem#TOO_DEEP}
 * @param embedded most documents within one document that are read; the others are left out
 */
public record ReadLimits(long bytes, int characters, int depth, int embedded) {
    /** 100 MiB, five million characters, 200 levels, 100 documents. */
    public static final ReadLimits DEFAULT = new ReadLimits(100L << 20, 5_000_000, 200, 100);

    public ReadLimits {
        positive("bytes", bytes);
        positive("characters", characters);
        positive("depth", depth);
        if (embedded < 0) {
            throw new IllegalArgumentException("The limit 'embedded' is 0 or more, not " + embedded);
        }
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("The limit '" + name + "' is 1 or more, not " + value);
        }
    }
}
