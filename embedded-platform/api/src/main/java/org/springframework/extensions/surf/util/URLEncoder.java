package org.springframework.extensions.surf.util;

import java.nio.charset.StandardCharsets;

/** Percent-encodes a part of a URL as UTF-8. */
public final class URLEncoder {
    private static final String UNRESERVED = "-_.~";
    private static final String URI_DELIMITERS = "!*'();:@&=+$,/?#[]%";

    /** Encodes everything but letters, digits and {@code - _ . ~}. */
    public static String encode(String s) {
        return encode(s, UNRESERVED);
    }

    /** Encodes what must not stand in one path step or one parameter. */
    public static String encodeUriComponent(String s) {
        return encode(s, UNRESERVED + "!*'()");
    }

    /** Encodes a whole URI: what delimits its parts stays. */
    public static String encodeUri(String s) {
        return encode(s, UNRESERVED + URI_DELIMITERS);
    }

    private static String encode(String s, String kept) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
