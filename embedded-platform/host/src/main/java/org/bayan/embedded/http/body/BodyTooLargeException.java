package org.bayan.embedded.http.body;

import org.alfresco.error.AlfrescoRuntimeException;

/** A request body is larger than the host accepts; answered with 413. */
public final class BodyTooLargeException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long maxBytes) {
        super("The request body is larger than the " + maxBytes + " bytes that are accepted.");
    }
}
