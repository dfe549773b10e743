package org.alfresco.util;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A dotted version number that compares number by number; a missing number counts as zero. */
public final class VersionNumber implements Comparable<VersionNumber>, Serializable {
    public static final VersionNumber VERSION_ZERO = new VersionNumber("0");
    public static final VersionNumber VERSION_BIG = new VersionNumber("999");

    private final int[] parts;

    public VersionNumber(String version) {
        try {
            parts = Arrays.stream(version.split("\\."))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("Not a version number (expected 1.2.3): " + version, notANumber);
        }
    }

    public int[] getParts() {
        return parts.clone();
    }

    @Override
    public int compareTo(VersionNumber obj) {
        for (int i = 0; i < Math.max(parts.length, obj.parts.length); i++) {
            int difference = Integer.compare(getPart(i), obj.getPart(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    public int getPart(int index) {
        return index < parts.length ? parts[index] : 0;
    }

    @Override
    public int hashCode() {
        return getPart(0);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof VersionNumber && compareTo((VersionNumber) obj) == 0;
    }

    @Override
    public String toString() {
        return Arrays.stream(parts).mapToObj(String::valueOf).collect(Collectors.joining("."));
    }
}
