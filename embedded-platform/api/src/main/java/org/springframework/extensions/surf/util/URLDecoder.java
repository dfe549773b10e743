package org.springframework.extensions.surf.util;

import java.nio.charset.StandardCharsets;

/** Undoes percent-encoding in UTF-8; a plus sign stays a plus sign. */
public final class URLDecoder {
    public static String decode(String s) {
        return s == null ? null : java.net.URLDecoder.decode(s.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
