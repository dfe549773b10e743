package org.springframework.extensions.surf.exception;

/** Root of the unchecked errors of the web layer. */
public class PlatformRuntimeException extends RuntimeException {
    public PlatformRuntimeException(String msgId) {
        super(msgId);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        super((String) null); // TODO
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super((String) null); // TODO
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public static PlatformRuntimeException create(String msgId, Object... objects) {
        throw new UnsupportedOperationException("TODO");
    }

    public static PlatformRuntimeException create(Throwable cause, String msgId, Object... objects) {
        throw new UnsupportedOperationException("TODO");
    }

    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        throw new UnsupportedOperationException("TODO");
    }
}
