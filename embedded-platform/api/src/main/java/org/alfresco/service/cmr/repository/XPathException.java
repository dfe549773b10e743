package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** A path expression is malformed or not supported. */
public class XPathException extends AlfrescoRuntimeException {
    public XPathException(String msg) {
        super(msg);
    }

    public XPathException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
