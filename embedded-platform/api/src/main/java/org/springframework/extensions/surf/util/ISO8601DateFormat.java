package org.springframework.extensions.surf.util;

import java.util.Date;

/** The date format of the web layer. */
public class ISO8601DateFormat {
    public static String format(Date isoDate) {
        return org.alfresco.util.ISO8601DateFormat.format(isoDate);
    }

    public static Date parse(String isoDate) {
        return org.alfresco.util.ISO8601DateFormat.parse(isoDate);
    }
}
