package org.bayan.embedded.http.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells UTF-16 by its byte order mark; all else is taken for UTF-8, the default of ACS. */
final class EncodingGuess {
    /** How much of a stream is looked at. */
    static final int SAMPLE_BYTES = 2;

    private EncodingGuess() {}

    /** Looks at the beginning of a stream that supports marks, and goes back to it. */
    static String of(InputStream content) throws IOException {
        content.mark(SAMPLE_BYTES);
        int first = content.read();
        int second = content.read();
        content.reset();
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE.name();
        }
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE.name();
        }
        return StandardCharsets.UTF_8.name();
    }
}
