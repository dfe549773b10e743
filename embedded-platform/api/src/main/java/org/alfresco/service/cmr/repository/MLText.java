package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.springframework.extensions.surf.util.I18NUtil;

/** One text in several languages. */
public class MLText extends HashMap<Locale, String> {
    public MLText() {
        super(4);
    }

    public MLText(String value) {
        this(I18NUtil.getLocale(), value);
    }

    public MLText(Locale locale, String value) {
        super(4);
        put(locale, value);
    }

    /** The locale whose value stands in where no other fits. */
    public static Locale getDefaultLocale() {
        return Locale.getDefault();
    }

    public Set<Locale> getLocales() {
        return keySet();
    }

    public Collection<String> getValues() {
        return values();
    }

    public void addValue(Locale locale, String value) {
        put(locale, value);
    }

    public String getValue(Locale locale) {
        return get(locale);
    }

    /** The value of the default locale or one near to it, else any value, else null. */
    public String getDefaultValue() {
        return getClosestValue(getDefaultLocale());
    }

    /** The value of the given locale, of one near to it, of the default locale, else any value. Null when empty. */
    public String getClosestValue(Locale locale) {
        if (isEmpty()) {
            return null;
        }
        Locale nearest = I18NUtil.getNearestLocale(locale, keySet());
        if (nearest == null) {
            nearest = I18NUtil.getNearestLocale(getDefaultLocale(), keySet());
        }
        return nearest == null ? values().iterator().next() : get(nearest);
    }

    public void removeValue(Locale locale) {
        remove(locale);
    }
}
