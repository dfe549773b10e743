package org.alfresco.service.cmr.coci;

import org.alfresco.error.AlfrescoRuntimeException;

/** A check-out or check-in is refused. */
public class CheckOutCheckInServiceException extends AlfrescoRuntimeException {
    public CheckOutCheckInServiceException(String message) {
        super(message);
    }

    public CheckOutCheckInServiceException(String message, Throwable throwable) {
        super(message, throwable);
    }

    public CheckOutCheckInServiceException(Throwable throwable, String message, Object... objects) {
        super(message, objects, throwable);
    }
}
