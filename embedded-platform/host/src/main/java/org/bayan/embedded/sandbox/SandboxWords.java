package org.bayan.embedded.sandbox;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the sandbox says in the terminal, in English or Arabic. */
final class SandboxWords {

    private static final String BUNDLE = "org.bayan.embedded.sandbox.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    SandboxWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * @param arguments what stands in for {0}, {1}; numbers are written without grouping
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
