package org.bayan.exchange.authority;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bayan.exchange.csv.CsvLine;

/** By what a line is known when it comes again: a hash of its cells. */
final class LineFingerprint {
    /** Of the hash in bytes; lines are compared one by one, not searched for among many. */
    private static final int LENGTH = 12;

    private LineFingerprint() {}

    static String of(CsvLine line) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String cell : line.cells()) {
                digest.update(cell.strip().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
