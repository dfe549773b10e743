package org.springframework.extensions.surf.util;

/** Undoes percent-encoding. */
public final class URLDecoder {
    public static String decode(String s) {
        throw new UnsupportedOperationException("TODO");
    }
}
