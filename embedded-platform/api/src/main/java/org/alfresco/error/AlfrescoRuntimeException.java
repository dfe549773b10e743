package org.alfresco.error;

/** Root of the unchecked errors of ACS. The message may be a key of a registered message bundle, filled with the parameters. */
public class AlfrescoRuntimeException extends RuntimeException {
    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        super((String) null); // TODO
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super((String) null); // TODO
    }

    public AlfrescoRuntimeException(String msgId) {
        super(msgId);
    }

    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        throw new UnsupportedOperationException("TODO");
    }

    public static AlfrescoRuntimeException create(Throwable cause, String msgId, Object... objects) {
        throw new UnsupportedOperationException("TODO");
    }

    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        throw new UnsupportedOperationException("TODO");
    }

    public String getMsgId() {
        throw new UnsupportedOperationException("TODO");
    }

    public Object[] getMsgParams() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getNumericalId() {
        throw new UnsupportedOperationException("TODO");
    }

    public Throwable getRootCause() {
        throw new UnsupportedOperationException("TODO");
    }
}
