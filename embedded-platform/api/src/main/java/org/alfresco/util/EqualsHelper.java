package org.alfresco.util;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Comparisons that accept null on either side. */
public class EqualsHelper {
    public static boolean nullSafeEquals(Object left, Object right) {
        return Objects.equals(left, right);
    }

    public static boolean nullSafeEquals(String left, String right, boolean ignoreCase) {
        return ignoreCase && left != null && right != null ? left.equalsIgnoreCase(right) : Objects.equals(left, right);
    }

    public static boolean binaryStreamEquals(InputStream left, InputStream right) throws IOException {
        try (left;
                right) {
            return Arrays.equals(left.readAllBytes(), right.readAllBytes());
        }
    }

    public static String getMapDifferenceReport(Map<?, ?> actual, Map<?, ?> expected) {
        StringBuilder report = new StringBuilder();
        EqualsHelper.<Object, Object>getMapComparison(new HashMap<>(actual), new HashMap<>(expected))
                .forEach((key, comparison) -> {
                    if (comparison != MapValueComparison.EQUAL) {
                        report.append(key)
                                .append(": ")
                                .append(actual.get(key))
                                .append(" against ")
                                .append(expected.get(key))
                                .append(System.lineSeparator());
                    }
                });
        return report.length() == 0 ? null : report.toString();
    }

    public static <K, V> Map<K, MapValueComparison> getMapComparison(Map<K, V> left, Map<K, V> right) {
        Set<K> keys = new LinkedHashSet<>(left.keySet());
        keys.addAll(right.keySet());
        Map<K, MapValueComparison> result = new HashMap<>();
        for (K key : keys) {
            if (!right.containsKey(key)) {
                result.put(key, MapValueComparison.LEFT_ONLY);
            } else if (!left.containsKey(key)) {
                result.put(key, MapValueComparison.RIGHT_ONLY);
            } else {
                result.put(
                        key,
                        Objects.equals(left.get(key), right.get(key))
                                ? MapValueComparison.EQUAL
                                : MapValueComparison.NOT_EQUAL);
            }
        }
        return result;
    }

    /** How one key differs between two maps. */
    public enum MapValueComparison {
        LEFT_ONLY,
        RIGHT_ONLY,
        EQUAL,
        NOT_EQUAL;
    }
}
