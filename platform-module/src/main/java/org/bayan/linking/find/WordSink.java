package org.bayan.linking.find;

/** Takes the words of a text in their order. */
@FunctionalInterface
public interface WordSink {
    /**
     * @param word in the letters that names are compared by; a case stem begins with a control character
     * @param position a name may go on from one word to the next where their positions differ by one; a stem has that of its word
     */
    void word(String word, int position);
}
