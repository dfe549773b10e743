package org.bayan.webscript;

import org.springframework.extensions.surf.util.I18NUtil;

/** Sentences of the web scripts in the caller's language, which the web script container has set. */
public final class Messages {
    private Messages() {}

    public static String text(String key, Object... arguments) {
        String message = I18NUtil.getMessage(key, arguments);
        return message == null ? key : message;
    }
}
