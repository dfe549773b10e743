package org.bayan.search;

/** Why what a user typed cannot be searched for, and where. */
public final class WordsProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final int position;

    /**
     * @param key of the sentence in the bundle bayan-search; its argument is the position, counted from 1
     * @param index of the character, counted from 0
     */
    WordsProblem(String key, int index) {
        super(key + " at " + (index + 1));
        this.key = key;
        this.position = index + 1;
    }

    public String key() {
        return key;
    }

    /** The character where it went wrong, counted from 1 in UTF-16 code units. */
    public int position() {
        return position;
    }
}
