package org.alfresco.service.cmr.repository.datatype;

/** A value cannot be converted to the wanted type. */
public class TypeConversionException extends RuntimeException {
    public TypeConversionException(String msg) {
        super(msg);
    }

    public TypeConversionException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
