package org.alfresco.util;

import java.io.Serializable;

/** A dotted version number that compares number by number. */
public final class VersionNumber implements Comparable<VersionNumber>, Serializable {
    public static final VersionNumber VERSION_ZERO = null /* TODO 0 */;

    public static final VersionNumber VERSION_BIG = null /* TODO 999 */;

    public VersionNumber(String version) {
        // TODO
    }

    public int[] getParts() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int compareTo(VersionNumber obj) {
        throw new UnsupportedOperationException("TODO");
    }

    public int getPart(int index) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }
}
