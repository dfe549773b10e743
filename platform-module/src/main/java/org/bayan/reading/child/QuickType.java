package org.bayan.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.mime.MediaType;

/**
 * Types that a file says of itself in its first bytes, beyond doubt. Tika would find the same after it has compared the bytes with
 * the marks of hundreds of formats, which for a small web page takes longer than reading it.
 */
final class QuickType {
    private static final int LOOKED_AT = 64;

    private QuickType() {}

    static Optional<MediaType> of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-1.")) {
            return Optional.of(MediaType.application("pdf"));
        }
        String page =
                text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (page.startsWith("<!doctype html") || page.startsWith("<html>") || page.startsWith("<html ")) {
            return Optional.of(MediaType.TEXT_HTML);
        }
        return Optional.empty();
    }
}
