package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The beginning of a file, to judge it by. */
final class Sample {
    private static final int LONGEST_CHARACTER = 4;

    private Sample() {}

    /** The first bytes; where a file is longer, cut so that no character is cut in UTF-8 or UTF-16. */
    static byte[] of(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(length);
            if (start.length < length) {
                return start;
            }
            int end = length;
            while (end > length - LONGEST_CHARACTER && start[end - 1] < 0) {
                end--;
            }
            return Arrays.copyOf(start, end & ~1);
        }
    }
}
