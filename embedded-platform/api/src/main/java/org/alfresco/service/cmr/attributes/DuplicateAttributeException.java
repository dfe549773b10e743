package org.alfresco.service.cmr.attributes;

import java.io.Serializable;
import org.alfresco.error.AlfrescoRuntimeException;

/** There is a value under that key already. */
public class DuplicateAttributeException extends AlfrescoRuntimeException {
    public DuplicateAttributeException(Serializable value1, Serializable value2, Serializable value3, Throwable cause) {
        super((String) null); // TODO
    }

    public Serializable getValue1() {
        throw new UnsupportedOperationException("TODO");
    }

    public Serializable getValue2() {
        throw new UnsupportedOperationException("TODO");
    }

    public Serializable getValue3() {
        throw new UnsupportedOperationException("TODO");
    }
}
