package org.alfresco.util;

import java.util.UUID;

/** Ids for new nodes: random version 4 UUIDs in lower case. */
public final class GUID {
    private GUID() {}

    public static String generate() {
        return UUID.randomUUID().toString();
    }
}
