package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;

/** One text in several languages. */
public class MLText extends HashMap<Locale, String> {
    public MLText() {
        // TODO
    }

    public MLText(Locale locale, String value) {
        // TODO
    }

    public MLText(String value) {
        // TODO
    }

    public static Locale getDefaultLocale() {
        throw new UnsupportedOperationException("TODO");
    }

    public Set<Locale> getLocales() {
        throw new UnsupportedOperationException("TODO");
    }

    public Collection<String> getValues() {
        throw new UnsupportedOperationException("TODO");
    }

    public void addValue(Locale locale, String value) {
        throw new UnsupportedOperationException("TODO");
    }

    public String getValue(Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }

    public String getDefaultValue() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getClosestValue(Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }

    public void removeValue(Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }
}
