package org.bayan.embedded.http.content;

import java.nio.charset.StandardCharsets;

/** The header that names a download: once for old clients in Latin 1, once for all others in UTF-8 (RFC 6266, RFC 5987). */
final class AttachmentName {
    private static final int LATIN_1_END = 256;
    private static final int DELETE = 127;
    private static final int FIRST_PRINTABLE = 32;
    private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

    private AttachmentName() {}

    static String header(String fileName) {
        return "attachment; filename=\"" + latin(fileName) + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    private static String latin(String name) {
        StringBuilder latin = new StringBuilder();
        for (char c : name.toCharArray()) {
            boolean fits = c < LATIN_1_END && c != DELETE && c != '"' && c >= FIRST_PRINTABLE;
            latin.append(fits ? c : ' ');
        }
        return latin.toString();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || ATTRIBUTE_CHARACTERS.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02x", (int) c));
        }
        return encoded.toString();
    }
}
