package org.bayan.reading;

/** Why a document gave no text. Each has a sentence in the message bundles under {@link #messageKey()}. */
public enum ReadProblem {
    EMPTY("empty", true),
    NO_TEXT("noText", true),
    NO_TEXT_LAYER("noTextLayer", true),
    UNSUPPORTED("unsupported", true),
    ENCRYPTED("encrypted", false),
    DAMAGED("damaged", false),
    TOO_LARGE("tooLarge", false),
    TOO_DEEP("tooDeep", false),
    TIMEOUT("timeout", false),
    OUT_OF_MEMORY("outOfMemory", false),
    CRASHED("crashed", false),
    READER_UNAVAILABLE("readerUnavailable", false),
    /** The repository could not give the bytes. */
    CONTENT_UNAVAILABLE("contentUnavailable", false),
    /** The document was read, but its fields could not be worked out: an error of ours. */
    NOT_EXTRACTED("notExtracted", false),
    /** The document was read, but the repository refused to store its description. */
    NOT_STORED("notStored", false);

    private final String key;
    private final boolean skipped;

    ReadProblem(String key, boolean skipped) {
        this.key = key;
        this.skipped = skipped;
    }

    /** Whether there was nothing to read ({@code skipped}), rather than something that could not be read ({@code failed}). */
    public boolean isSkipped() {
        return skipped;
    }

    public String messageKey() {
        return "bayan.reading." + key;
    }
}
