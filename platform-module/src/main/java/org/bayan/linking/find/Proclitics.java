package org.bayan.linking.find;

/**
 * The readings of a word with Arabic proclitics before a name, as {@link org.bayan.language.Clitics} takes them off, without
 * making a string for any.
 */
final class Proclitics {
    /** Receives a reading: the name begins with ال where {@code article} is set, and goes on with the word from {@code from}. */
    interface Reading {
        /**
         * @param start where the mention begins in the word
         * @param from where the rest of the name's first word begins in the word
         * @param article whether the name's ال is written as the second ل of لل
         */
        void take(int start, int from, boolean article);
    }

    private static final int SHORTEST = 2;

    private Proclitics() {}

    static boolean mayStart(char c) {
        return c == 'و' || c == 'ف' || c == 'ب' || c == 'ل' || c == 'ك' || c == 'س' || c == 'ا';
    }

    static void read(char[] key, int start, int end, Reading reading) {
        char first = key[start];
        behind(key, start, start, end, reading);
        if (first == 'و' || first == 'ف') {
            behind(key, start, start + 1, end, reading);
        }
        if (first == 'س' && end - start > SHORTEST) {
            reading.take(start + 1, start + 1, false);
        }
    }

    /** What may stand behind a conjunction, or where none is. */
    private static void behind(char[] key, int word, int from, int end, Reading reading) {
        rest(word, from, key, end, reading);
        if (from < end) {
            char c = key[from];
            if (c == 'ب' || c == 'ل' || c == 'ك') {
                rest(word, from + 1, key, end, reading);
                if (c == 'ل' && from + 1 < end && key[from + 1] == 'ل' && end - from - 2 >= SHORTEST) {
                    reading.take(from, from + 2, true);
                }
            }
        }
    }

    private static void rest(int word, int from, char[] key, int end, Reading reading) {
        if (from > word && end - from >= SHORTEST) {
            reading.take(from, from, false);
        }
        if (end - from - 2 >= SHORTEST && key[from] == 'ا' && key[from + 1] == 'ل') {
            reading.take(from + 2, from + 2, false);
        }
    }
}
