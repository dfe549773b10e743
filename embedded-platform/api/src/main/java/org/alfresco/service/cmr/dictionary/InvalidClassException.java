package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** There is no such type or aspect. */
public class InvalidClassException extends AlfrescoRuntimeException {
    public InvalidClassException(QName className) {
        super((String) null); // TODO
    }

    public InvalidClassException(String msg, QName className) {
        super((String) null); // TODO
    }

    public QName getClassName() {
        throw new UnsupportedOperationException("TODO");
    }
}
