package org.bayan.bootstrap;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.MLText;
import org.springframework.extensions.surf.util.I18NUtil;

/** The languages that the message bundles have; what is stored in all of them, ACS shows each reader in his own. */
public final class SpokenLanguages {
    private static final List<Locale> ALL = List.of("en", "ar", "fr", "tr", "ru", "fa", "ckb").stream()
            .map(Locale::forLanguageTag)
            .toList();

    private SpokenLanguages() {}

    /** English first. */
    public static List<Locale> all() {
        return ALL;
    }

    /** @param text gives the text in a language */
    public static MLText text(Function<Locale, String> text) {
        MLText texts = new MLText();
        ALL.forEach(language -> texts.addValue(language, text.apply(language)));
        return texts;
    }

    /** A message without arguments. */
    public static MLText message(String key) {
        return text(language -> I18NUtil.getMessage(key, language));
    }
}
