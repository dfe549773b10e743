package org.springframework.extensions.surf.util;

import java.util.Date;

/** The date format of the web layer. */
public class ISO8601DateFormat {
    public static String format(Date isoDate) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Date parse(String isoDate) {
        throw new UnsupportedOperationException("TODO");
    }
}
