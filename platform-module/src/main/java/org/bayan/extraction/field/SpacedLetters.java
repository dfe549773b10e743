package org.bayan.extraction.field;

/** Closes up a word that is printed with spaces between its letters: «П О С Т А Н О В Л Е Н И Е», "A R R Ê T É". */
final class SpacedLetters {
    private static final int FEWEST = 4;

    private SpacedLetters() {}

    /** The word, where a line is single letters with a space between each two; else the line. */
    static String closed(String line) {
        int letters = (line.length() + 1) / 2;
        if (line.length() % 2 == 0 || letters < FEWEST) {
            return line;
        }
        StringBuilder word = new StringBuilder(letters);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != ' ') {
                return line;
            }
            if (i % 2 == 0) {
                word.append(c);
            }
        }
        return word.toString();
    }
}
