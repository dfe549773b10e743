package org.alfresco.service.cmr.version;

/** There is no such version. */
public class VersionDoesNotExistException extends VersionServiceException {
    public VersionDoesNotExistException(String versionLabel) {
        super(versionLabel);
    }
}
