package org.bayan.linking.find;

/**
 * Suffixes that stand behind the last word of a name without an apostrophe: Turkish and Kurmanji cases in Latin letters (after
 * the letters of {@link KeyChars}: ı is i, ü is u), Persian and Sorani ones in Arabic letters.
 */
final class Suffixes {
    static final int SHORTEST_NAME = 3;

    private static final String[] LATIN = {
        "larinin", "lerinin", "larina", "lerine", "lari", "leri", "ndaki", "ndeki", "indan", "inden", "undan", "inda",
        "inde", "unda", "inin", "unun", "ina", "ine", "una", "ini", "unu", "daki", "deki", "lar", "ler", "ndan", "nden",
        "dan", "den", "tan", "ten", "nda", "nde", "yla", "yle", "nin", "nun", "yi", "yu", "ya", "ye", "na", "ne", "ni",
        "nu", "da", "de", "ta", "te", "la", "le", "ca", "ce", "in", "un", "an", "en", "a", "e", "i", "u"
    };
    private static final String[] ARABIC = {
        "هايي", "های", "هاي", "ها", "يش", "دا", "يان", "ان", "هکه", "هكه", "ي", "ه", "ش", "يشي", "دايه", "يه", "مان"
    };

    private Suffixes() {}

    static String[] latin() {
        return LATIN;
    }

    static String[] arabic() {
        return ARABIC;
    }

    static boolean endsWith(char[] key, int start, int end, String suffix) {
        int at = end - suffix.length();
        if (at - start < SHORTEST_NAME) {
            return false;
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (key[at + i] != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The consonant that a Turkish word ends in without its suffix: Esat, Esadı; Bakanlık, Bakanlığı. */
    static char hardened(char c) {
        return switch (c) {
            case 'd' -> 't';
            case 'g' -> 'k';
            case 'b' -> 'p';
            default -> '\0';
        };
    }

    /** The other way round. */
    static char softened(char c) {
        return switch (c) {
            case 't' -> 'd';
            case 'k' -> 'g';
            case 'p' -> 'b';
            default -> '\0';
        };
    }
}
