package org.alfresco.service.cmr.security;

/** Whether a permission is given. */
public enum AccessStatus {
    DENIED,
    ALLOWED,
    UNDETERMINED;
}
