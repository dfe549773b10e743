package org.springframework.extensions.surf.util;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Messages and the locale of the current thread. */
public class I18NUtil {
    public static void setLocale(Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }

    public static void setLocaleFromLanguage(String acceptLang) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Locale getLocale() {
        throw new UnsupportedOperationException("TODO");
    }

    public static Locale getLocaleOrNull() {
        throw new UnsupportedOperationException("TODO");
    }

    public static void setContentLocale(Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Locale getContentLocale() {
        throw new UnsupportedOperationException("TODO");
    }

    public static Locale getContentLocaleLang() {
        throw new UnsupportedOperationException("TODO");
    }

    public static Locale getContentLocaleOrNull() {
        throw new UnsupportedOperationException("TODO");
    }

    public static Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Locale parseLocale(String localeStr) {
        throw new UnsupportedOperationException("TODO");
    }

    public static void registerResourceBundle(String bundleBaseName) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getMessage(String messageKey) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getMessage(String messageKey, Object... params) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getMessage(String messageKey, Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Map<String, String> getAllMessages() {
        throw new UnsupportedOperationException("TODO");
    }

    public static Map<String, String> getAllMessages(Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }
}
