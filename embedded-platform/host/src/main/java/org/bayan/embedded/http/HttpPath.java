package org.bayan.embedded.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The decoded segments of a request's path, without the context path. */
public final class HttpPath {
    private HttpPath() {}

    /** Splits before decoding, so that an encoded slash stays within its segment; empty segments are left out. */
    public static List<String> segments(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Arrays.stream(path.split("/"))
                .map(HttpPath::withoutParameters)
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private static String withoutParameters(String segment) {
        int semicolon = segment.indexOf(';');
        return semicolon < 0 ? segment : segment.substring(0, semicolon);
    }
}
