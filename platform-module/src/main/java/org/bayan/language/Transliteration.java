package org.bayan.language;

import java.text.Normalizer;

/**
 * Consonants of the three scripts in one alphabet. Sounds that one script cannot write, or that its spellings mix, share a
 * letter: س and ص, ه ح خ, ك ق, ت ط ث, د ض ذ. Vowels and the letters that stand for long ones are left out, save و and ي at the
 * beginning.
 */
final class Transliteration {
    private static final String ARABIC = "بپتثجچحخدذرزژسشصضطظعغفڤقكگلمنهوي";
    private static final String ARABIC_TO = "bbttj$hhddrzjs$sdtd\0gffkkglmnh\0\0";
    private static final String CYRILLIC = "бвгджзйклмнпрстфхцчшщ";
    private static final String CYRILLIC_TO = "bvgdjz\0klmnbrstfhs$$$";

    private Transliteration() {}

    static void append(String word, StringBuilder key) {
        String plain = Normalizer.normalize(
                word.replace('ş', '\u0283').replace('ç', '\u0283').replace('ğ', 'g'), Normalizer.Form.NFD);
        int begin = key.length();
        for (int i = 0; i < plain.length(); i++) {
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : '\0';
            char sound = key.length() == begin ? initial(plain.charAt(i), next) : sound(plain.charAt(i), next);
            if (sound == '2') {
                sound = pair(plain.charAt(i), next);
                i++;
            }
            if (sound == 'j') {
                // Jamal is Gamal in Egypt, and غورباتشوف there جورباتشوف.
                sound = 'g';
            }
            if (sound != '\0' && (key.length() == begin || key.charAt(key.length() - 1) != sound)) {
                key.append(sound);
            }
        }
    }

    private static char initial(char c, char next) {
        return switch (c) {
            case 'و', 'w', 'v', 'в' -> 'v';
            case 'ي', 'y', 'й' -> 'y';
            default -> sound(c, next);
        };
    }

    /** The sound of a letter; {@code '2'} where it is written with the next one, {@code '\0'} for none. */
    private static char sound(char c, char next) {
        int arabic = ARABIC.indexOf(c);
        if (arabic >= 0) {
            return ARABIC_TO.charAt(arabic);
        }
        int cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return c == 'д' && next == 'ж' ? '2' : CYRILLIC_TO.charAt(cyrillic);
        }
        if (pair(c, next) != '\0') {
            return '2';
        }
        return switch (c) {
            case 'b', 'p' -> 'b';
            case 'c' -> next == 'e' || next == 'i' ? 'j' : 'k';
            case 'q', 'k' -> 'k';
            case 'd', 'f', 'g', 'j', 'l', 'm', 'n', 'r', 's', 't', 'z' -> c;
            case 'h', 'x' -> 'h';
            case '\u0283' -> '$';
            default -> '\0';
        };
    }

    private static char pair(char c, char next) {
        return switch ("" + c + next) {
            case "sh", "ch" -> '$';
            case "kh" -> 'h';
            case "gh" -> 'g';
            case "th" -> 't';
            case "dh" -> 'd';
            case "dj", "дж" -> 'j';
            case "ph" -> 'f';
            default -> '\0';
        };
    }
}
