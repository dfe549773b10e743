package org.alfresco.util;

/** Ids for new nodes: random version 4 UUIDs in lower case. */
public final class GUID {
    public static String generate() {
        throw new UnsupportedOperationException("TODO");
    }
}
