package org.bayan.embedded.version;

import org.alfresco.service.cmr.version.VersionType;

/** Labels in a series: 0.1 or 1.0, then the next minor or major number. */
final class VersionLabels {
    private VersionLabels() {}

    static String next(String previous, VersionType type) {
        if (previous == null) {
            return type == VersionType.MAJOR ? "1.0" : "0.1";
        }
        int dot = previous.indexOf('.');
        int major = Integer.parseInt(previous.substring(0, dot));
        int minor = Integer.parseInt(previous.substring(dot + 1));
        return type == VersionType.MAJOR ? (major + 1) + ".0" : major + "." + (minor + 1);
    }
}
