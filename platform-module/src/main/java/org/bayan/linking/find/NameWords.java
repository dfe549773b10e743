package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.List;

/** What {@link NameVariants} asks of the words of a name. */
final class NameWords {
    private NameWords() {}

    static List<String> of(CharSequence text) {
        TextTokens tokens = TextTokens.of(text);
        List<String> words = new ArrayList<>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    /** Whether the fold key of a text keeps nothing apart that {@link KeyChars} does not. */
    static boolean isFolded(CharSequence text) {
        TextTokens tokens = TextTokens.of(text);
        return tokens.isFolded(0, tokens.key().length);
    }

    static boolean isArabic(String word) {
        return isArabic(word.charAt(0));
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }

    static boolean isLatin(String word) {
        char c = word.charAt(0);
        return c >= 'a' && c <= 'z';
    }

    static boolean isCyrillic(String word) {
        return isCyrillic(word.charAt(0));
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }
}
