package org.bayan.extraction.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.language.FoldKey;
import org.bayan.language.Words;

/**
 * Compares two names of one body: «القيادة العامة لجيش الإسلام» under the text says in full what «جيش الإسلام» above it and «قيادة
 * الجيش» in its title say shortened.
 */
final class FullerName {
    private static final int SHORTEST = 3;
    private static final List<String> CLITICS = List.of("وال", "بال", "لل", "ال", "ل", "و");

    private FullerName() {}

    /** Whether a name has every word of another and more. */
    static boolean is(String full, String shorter) {
        Set<String> words = words(full);
        Set<String> fewer = words(shorter);
        return !fewer.isEmpty() && words.size() > fewer.size() && words.containsAll(fewer);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        String key = FoldKey.of(name);
        int start = -1;
        for (int i = 0; i <= key.length(); i++) {
            boolean letter = i < key.length() && Words.isWordCharacter(key.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= SHORTEST) {
                    words.add(bare(key.substring(start, i)));
                }
                start = -1;
            }
        }
        return words;
    }

    private static String bare(String word) {
        return CLITICS.stream()
                .filter(c -> word.startsWith(c) && word.length() - c.length() >= SHORTEST)
                .findFirst()
                .map(c -> word.substring(c.length()))
                .orElse(word);
    }
}
