package org.bayan.settings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns what somebody saved or sent as settings into text. */
public final class SettingsText {
    private static final char MARK = '\uFEFF';
    private static final char UNDECODABLE = '\uFFFD';

    private SettingsText() {}

    /**
     * Reads UTF-8, and UTF-16 where a byte order mark says so, which some editors call Unicode.
     *
     * @return without the mark; what cannot be decoded, and U+0000, as U+FFFD
     */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, charset(bytes)).replace('\0', UNDECODABLE);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
