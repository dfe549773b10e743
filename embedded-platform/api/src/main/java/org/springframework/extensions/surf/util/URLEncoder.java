package org.springframework.extensions.surf.util;

/** Percent-encodes a part of a URL. */
public final class URLEncoder {
    public static String encode(String s) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String encodeUriComponent(String s) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String encodeUri(String s) {
        throw new UnsupportedOperationException("TODO");
    }
}
