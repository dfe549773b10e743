package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Messages and the locale of the current thread. */
public class I18NUtil {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final List<String> BUNDLES = new CopyOnWriteArrayList<>();
    private static final Map<Locale, Map<String, String>> MESSAGES = new ConcurrentHashMap<>();

    public static void setLocale(Locale locale) {
        LOCALE.set(locale);
    }

    /** Takes the first language of an Accept-Language header. */
    public static void setLocaleFromLanguage(String acceptLang) {
        if (acceptLang == null || acceptLang.isBlank()) {
            return;
        }
        String first = acceptLang.split("[,;]")[0].trim();
        setLocale(parseLocale(first));
    }

    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    public static void setContentLocale(Locale locale) {
        CONTENT_LOCALE.set(locale);
    }

    /** The locale that texts are filed under: the one set for content, else the one of the thread. */
    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE.get();
        return locale == null ? getLocale() : locale;
    }

    /** The content locale without country and variant. */
    public static Locale getContentLocaleLang() {
        return new Locale(getContentLocale().getLanguage());
    }

    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE.get();
    }

    /**
     * The best of the options: the same locale, else the same language and country, else the same language. Null when
     * no option has the language. Without a template any option will do.
     */
    public static Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        if (templateLocale == null) {
            return options.stream().findFirst().orElse(null);
        }
        if (options.contains(templateLocale)) {
            return templateLocale;
        }
        Locale nearest = null;
        for (Locale option : options) {
            boolean speaks = templateLocale.getLanguage().isEmpty()
                    || option.getLanguage().equals(templateLocale.getLanguage());
            if (speaks && option.getCountry().equals(templateLocale.getCountry())) {
                return option;
            }
            if (speaks) {
                nearest = option;
            }
        }
        return nearest;
    }

    /** Reads {@code ar}, {@code ar_SY} or {@code ar-SY}; the default locale when the text is not a locale. */
    public static Locale parseLocale(String localeStr) {
        if (localeStr == null) {
            return null;
        }
        String[] parts = localeStr.strip().split("[_-]");
        if (parts.length == 0 || !parts[0].matches("[A-Za-z]{2,8}")) {
            return Locale.getDefault();
        }
        return new Locale(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** Registers a bundle by its class path name, with dots or slashes. A later bundle wins over an earlier one. */
    public static void registerResourceBundle(String bundleBaseName) {
        String name = bundleBaseName.startsWith("/") ? bundleBaseName.substring(1) : bundleBaseName;
        name = name.replace('/', '.');
        if (!BUNDLES.contains(name)) {
            BUNDLES.add(name);
            MESSAGES.clear();
        }
    }

    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale) {
        return messageKey == null ? null : getAllMessages(locale).get(messageKey);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null || params.length == 0
                ? message
                : MessageFormat.format(message, params);
    }

    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    public static Map<String, String> getAllMessages(Locale locale) {
        return MESSAGES.computeIfAbsent(locale, I18NUtil::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String name : new ArrayList<>(BUNDLES)) {
            ResourceBundle bundle = find(name, locale);
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        }
        return all;
    }

    private static ResourceBundle find(String name, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ClassLoader used = loader == null ? I18NUtil.class.getClassLoader() : loader;
        ResourceBundle.Control noDefault =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle(name, locale, used, noDefault);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException(
                    "There is no message bundle " + name
                            + ".properties on the class path. Correct the name where the bundle is registered.",
                    missing);
        }
    }
}
