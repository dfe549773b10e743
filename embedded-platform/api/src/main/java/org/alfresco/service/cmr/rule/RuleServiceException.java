package org.alfresco.service.cmr.rule;

import org.alfresco.error.AlfrescoRuntimeException;

/** A rule is wrong. */
public class RuleServiceException extends AlfrescoRuntimeException {
    public RuleServiceException(String message) {
        super(message);
    }

    public RuleServiceException(String message, Throwable source) {
        super(message, source);
    }
}
