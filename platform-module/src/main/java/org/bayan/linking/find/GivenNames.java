package org.bayan.linking.find;

/** Given names of the languages of the archive, from the resource {@code given-names.txt}. */
public final class GivenNames {
    private static final WordList NAMES = WordList.read("given-names.txt");

    private GivenNames() {}

    /** Whether a word, which this method folds, is in the list. */
    public static boolean contains(CharSequence word) {
        return NAMES.contains(word);
    }

    /** As {@link #contains}, for a word in the letters of {@link KeyChars}. */
    static boolean isGiven(String word) {
        return NAMES.has(word);
    }
}
