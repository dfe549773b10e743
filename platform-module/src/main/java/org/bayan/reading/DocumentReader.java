package org.bayan.reading;

import java.io.IOException;
import java.io.InputStream;

/** Reads documents into text. Safe for use by several threads. */
public interface DocumentReader extends AutoCloseable {
    /** Opens the bytes of a document; called once for each attempt to read it. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Reads one document. The time limit of the configuration counts from when a process takes the document; a caller waits
     * before that while all processes are busy.
     *
     * @param source its bytes
     * @param fileName its name, a hint only: the bytes decide
     * @param mediaType the media type that the repository believes, a hint only; may be null
     * @return its text or the reason why there is none; never an exception for what is wrong with the document
     * @throws IOException if the source cannot be read, which says nothing about the document
     */
    ReadOutcome read(Source source, String fileName, String mediaType) throws IOException;

    /** Ends the reader's processes. */
    @Override
    void close();
}
