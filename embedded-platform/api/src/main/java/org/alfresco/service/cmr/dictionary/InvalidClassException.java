package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** There is no such type or aspect. */
public class InvalidClassException extends AlfrescoRuntimeException {
    private final QName className;

    public InvalidClassException(QName className) {
        this("Class " + className + " has not been defined in the data dictionary", className);
    }

    public InvalidClassException(String msg, QName className) {
        super(msg);
        this.className = className;
    }

    public QName getClassName() {
        return className;
    }
}
