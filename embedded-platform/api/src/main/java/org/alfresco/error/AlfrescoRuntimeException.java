package org.alfresco.error;

import java.text.MessageFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Root of the unchecked errors of ACS. The message may be a key of a registered message bundle, filled with the
 * parameters; every message starts with a number by which a log entry is found.
 */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String msgId;
    private final transient Object[] msgParams;
    private final String numericalId;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        this(nextId(), msgId, msgParams, cause);
    }

    private AlfrescoRuntimeException(String numericalId, String msgId, Object[] msgParams, Throwable cause) {
        super(numericalId + " " + resolve(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams;
        this.numericalId = numericalId;
    }

    private static String nextId() {
        return String.format("%08d", COUNT.incrementAndGet());
    }

    private static String resolve(String msgId, Object[] msgParams) {
        String known = msgId == null ? null : I18NUtil.getMessage(msgId);
        String pattern = known == null ? msgId : known;
        if (pattern == null || msgParams == null || msgParams.length == 0) {
            return pattern;
        }
        try {
            return MessageFormat.format(pattern, msgParams);
        } catch (IllegalArgumentException notAPattern) {
            return pattern;
        }
    }

    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    public static AlfrescoRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    /** The throwable itself when it is unchecked, else an unchecked one that wraps it. */
    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException ? (RuntimeException) e : create(e, msgId, objects);
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams;
    }

    public String getNumericalId() {
        return numericalId;
    }

    public Throwable getRootCause() {
        Throwable root = this;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
