package org.alfresco.service.cmr.version;

/** Major or minor. */
public enum VersionType {
    MAJOR,
    MINOR;
}
