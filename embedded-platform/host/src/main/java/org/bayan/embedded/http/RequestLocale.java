package org.bayan.embedded.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.extensions.surf.util.I18NUtil;

/** The language that a caller reads and writes in, from {@code Accept-Language}; without it, the server's own. */
public final class RequestLocale {
    private RequestLocale() {}

    /** Makes the request's language that of the thread. */
    public static void begin(HttpServletRequest request) {
        I18NUtil.setLocale(request.getHeader("Accept-Language") == null ? null : request.getLocale());
    }

    /** Forgets the thread's language. */
    public static void end() {
        I18NUtil.setLocale(null);
    }
}
