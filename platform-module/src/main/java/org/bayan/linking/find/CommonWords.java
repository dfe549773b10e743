package org.bayan.linking.find;

/**
 * Words of everyday speech that also serve as names: «على», «أمل», «سلام», "Will", "Hope". Alone and unmarked they are taken for
 * the word. They stand in the resource {@code common-words.txt}.
 */
public final class CommonWords {
    private static final WordList WORDS = WordList.read("common-words.txt");

    private CommonWords() {}

    /** Whether a word, which this method folds, is in the list. */
    public static boolean contains(CharSequence word) {
        return WORDS.contains(word);
    }

    /** As {@link #contains}, for a word in the letters of {@link KeyChars}. */
    static boolean isCommon(String word) {
        return WORDS.has(word);
    }
}
