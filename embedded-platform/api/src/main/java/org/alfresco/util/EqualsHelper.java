package org.alfresco.util;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Comparisons that accept null on either side. */
public class EqualsHelper {
    public static boolean nullSafeEquals(Object left, Object right) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean nullSafeEquals(String left, String right, boolean ignoreCase) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean binaryStreamEquals(InputStream left, InputStream right) throws IOException {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getMapDifferenceReport(Map<?, ?> actual, Map<?, ?> expected) {
        throw new UnsupportedOperationException("TODO");
    }

    public static <K, V> Map<K, MapValueComparison> getMapComparison(Map<K, V> left, Map<K, V> right) {
        throw new UnsupportedOperationException("TODO");
    }

    /** How one key differs between two maps. */
    public enum MapValueComparison {
        LEFT_ONLY,
        RIGHT_ONLY,
        EQUAL,
        NOT_EQUAL;
    }
}
