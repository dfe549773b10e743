package org.bayan.language;

/**
 * Hands out the words of a text one by one, in lower case and without vowel marks, each wholly in one script. The heh with a
 * zero-width non-joiner that old Kurdish keyboards write becomes the letter ae.
 */
final class WordScanner {
    private static final int LONGEST = 40;

    private final CharSequence text;
    private final StringBuilder word = new StringBuilder(LONGEST);
    private Script script;
    private int at;
    private boolean lineEnded;
    private boolean sentenceEnded;

    WordScanner(CharSequence text) {
        this.text = text;
    }

    /** Whether there is another word; {@link #word()} and {@link #script()} then tell of it. */
    boolean next() {
        word.setLength(0);
        script = null;
        lineEnded = false;
        sentenceEnded = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            Script of = Script.of(c);
            if (of == null) {
                if (script != null && !isInside(c)) {
                    return true;
                }
                noteEnd(c);
            } else if (script != null && of != script || word.length() == LONGEST) {
                return true;
            } else {
                script = of;
                word.append(c >= '\u0600' ? c : c == '\u0130' ? 'i' : Character.toLowerCase(c));
            }
            at++;
        }
        return script != null;
    }

    CharSequence word() {
        return word;
    }

    Script script() {
        return script;
    }

    /** Whether a line ended between this word and the one before. */
    boolean isAfterLine() {
        return lineEnded;
    }

    boolean isAfterSentence() {
        return sentenceEnded;
    }

    private boolean isInside(char c) {
        if (c == '\u200C') {
            int last = word.length() - 1;
            if (last >= 0 && word.charAt(last) == 'ه') {
                word.setCharAt(last, '\u06D5');
                return true;
            }
            return false;
        }
        return c == '\u0640' || FoldTable.isArabicMark(c) || BidiControls.isControl(c);
    }

    private void noteEnd(char c) {
        lineEnded |= c == '\n' || c == '\r';
        sentenceEnded |= c == '.' || c == '!' || c == '?' || c == '\u061F' || c == ';' || c == '\u061B';
    }
}
