package org.bayan.extraction.vocabulary;

/** A vocabulary file that cannot be used. Its message names the file, the line and what to do. */
public final class VocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line counted from 1 */
    VocabularyException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
