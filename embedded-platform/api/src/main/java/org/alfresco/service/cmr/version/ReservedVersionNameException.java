package org.alfresco.service.cmr.version;

/** A version property has a name that the version service keeps for itself. */
public class ReservedVersionNameException extends RuntimeException {
    public ReservedVersionNameException(String propertyName) {
        super(propertyName);
    }
}
