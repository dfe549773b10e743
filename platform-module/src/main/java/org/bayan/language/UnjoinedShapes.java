package org.bayan.language;

/**
 * What the drawn shapes of letters say beyond the letters themselves. A shape that ends a word, with one that begins a word right
 * behind it, was kept from joining: by the sign U+200C in Persian. In Sorani the heh that does not join is a letter of its own, the
 * vowel U+06D5, which fonts draw with the same shape.
 */
final class UnjoinedShapes {
    private static final String SORANI = "\u0695\u06B5\u06C6\u06CE\u06D5\uFBD9\uFBDA";
    private static final char NON_JOINER = '\u200C';
    private static final char VOWEL = '\u06D5';
    /** Letters that only Sorani has, and their part in the letters of a text, from which a text is Sorani. */
    private static final int FEW = 3;

    private static final double PART = 0.03;

    private UnjoinedShapes() {}

    /** The text with those signs and letters put back; the same object where there are none. To be asked before shapes become letters. */
    static String repair(String text) {
        if (text.chars().noneMatch(c -> PresentationForms.isPresentationForm((char) c))) {
            return text;
        }
        boolean sorani = isSorani(text);
        StringBuilder repaired = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean unjoined = isInitial(next) && joinsNext(c);
            if (sorani && (c == '\uFEEA' || c == '\uFEE9' || c == '\u0647' && unjoined)) {
                repaired.append(VOWEL);
            } else {
                repaired.append(c);
                if (unjoined && !sorani) {
                    repaired.append(NON_JOINER);
                }
            }
        }
        return repaired.toString().equals(text) ? text : repaired.toString();
    }

    private static boolean isSorani(String text) {
        int own = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            own += SORANI.indexOf(c) >= 0 ? 1 : 0;
            letters += Script.of(c) == Script.ARABIC ? 1 : 0;
        }
        return own >= FEW && own >= PART * letters;
    }

    private static boolean isInitial(char c) {
        return PresentationForms.isPresentationForm(c) && name(c).endsWith("INITIAL FORM");
    }

    /** Whether a letter that does not join the next one would do so: its shape ends a word, or it has no shape of its own. */
    private static boolean joinsNext(char c) {
        if (PresentationForms.isPresentationForm(c)) {
            String letters = PresentationForms.letters(c);
            return name(c).endsWith("FINAL FORM") && isDual(letters.charAt(letters.length() - 1));
        }
        return isDual(c);
    }

    private static boolean isDual(char c) {
        return Script.of(c) == Script.ARABIC
                && Character.isLetter(c)
                && c != '\u0640'
                && "\u0621\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649\u0671\u0688\u0691\u0695\u0698\u06C0\u06C6\u06CB\u06D2\u06D5"
                                .indexOf(c)
                        < 0;
    }

    private static String name(char c) {
        return String.valueOf(Character.getName(c));
    }
}
