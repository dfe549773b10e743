package org.springframework.extensions.surf.exception;

import java.text.MessageFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/** Root of the unchecked errors of the web layer. The message may be a key of a registered message bundle. */
public class PlatformRuntimeException extends RuntimeException {
    private static final AtomicInteger COUNT = new AtomicInteger();

    public PlatformRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(String.format("%08d", COUNT.incrementAndGet()) + " " + resolve(msgId, msgParams), cause);
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

    public static PlatformRuntimeException create(String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects);
    }

    public static PlatformRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects, cause);
    }

    /** The throwable itself when it is unchecked, else an unchecked one that wraps it. */
    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException ? (RuntimeException) e : create(e, msgId, objects);
    }
}
