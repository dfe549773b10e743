package org.bayan.linking.find;

import java.util.List;

/**
 * Cuts the case ending off a Russian noun or adjective, so that all forms of a name meet: Башар, Башара, Башару; Лавров, Лаврова,
 * Лавровым; Сирийская, Сирийской. Names and texts are cut alike, so a cut too deep does no harm but to bring two rare names
 * together.
 */
final class CyrillicStem {
    /** Stands before a stem in the dictionary, where it cannot be taken for a word. */
    static final char MARK = '\1';

    private static final int SHORTEST = 3;
    private static final String ADJECTIVE = "жшщчнц";
    private static final String[] ENDINGS = {
        "ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями", "иях", "иям", "ией", "ьей", "иям", "ая", "яя", "ое",
        "ее", "ый", "ий", "ой", "ей", "ые", "ие", "ых", "их", "ым", "им", "ую", "юю", "ом", "ем", "ам", "ям", "ах",
        "ях", "ов", "ев", "ия", "ии", "ию", "ью", "ье", "ья", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й"
    };

    private CyrillicStem() {}

    /** The length of the stem of a word. */
    static int length(char[] text, int from, int to) {
        for (String ending : ENDINGS) {
            int stem = to - from - ending.length();
            if (stem >= SHORTEST && endsWith(text, to, ending)) {
                return stem + kept(ending, text[from + stem - 1]);
            }
        }
        return to - from;
    }

    /** How much of what looks like an ending belongs to the stem: all of Лавров, the е of Сергей but not of Высшей. */
    private static int kept(String ending, char before) {
        return switch (ending) {
            case "ов", "ев" -> 2;
            case "ей", "ее" -> ADJECTIVE.indexOf(before) >= 0 ? 0 : 1;
            default -> 0;
        };
    }

    static List<String> marked(List<String> words) {
        return words.stream().map(CyrillicStem::marked).toList();
    }

    /** A number has no cases. */
    static String marked(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        return MARK + word.substring(0, length(word.toCharArray(), 0, word.length()));
    }

    private static boolean endsWith(char[] text, int to, String ending) {
        int start = to - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (text[start + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
