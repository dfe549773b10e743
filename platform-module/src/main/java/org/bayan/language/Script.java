package org.bayan.language;

import java.util.List;

/** The scripts of the archive's documents, with the languages written in each. */
enum Script {
    ARABIC("ar", "fa", "ckb"),
    LATIN("en", "fr", "tr", "kmr"),
    CYRILLIC("ru");

    private static final Script[] BY_CHARACTER = table();

    private final List<String> languages;

    Script(String... languages) {
        this.languages = List.of(languages);
    }

    List<String> languages() {
        return languages;
    }

    /** The script of a letter, null for what is no letter of any of them. */
    static Script of(char c) {
        return c < BY_CHARACTER.length ? BY_CHARACTER[c] : ofHigh(c);
    }

    private static Script ofHigh(char c) {
        if (PresentationForms.isPresentationForm(c)) {
            return ARABIC;
        }
        return c >= '\u1E00' && c <= '\u1EFF' ? LATIN : null;
    }

    private static Script[] table() {
        Script[] table = new Script[0x780];
        for (char c = 0; c < table.length; c++) {
            if (!Character.isLetter(c) || c == '\u0640') {
                continue;
            }
            if (c < 0x250) {
                table[c] = LATIN;
            } else if (c >= 0x400 && c < 0x530) {
                table[c] = CYRILLIC;
            } else if (c >= 0x600 && c < 0x700 || c >= 0x750) {
                table[c] = ARABIC;
            }
        }
        return table;
    }
}
