package org.bayan.reading.child;

import org.apache.tika.mime.MediaType;

/** Reads documents of some formats. Implementations keep no state of a document. */
public interface FormatReader {
    /** @param type a media type as found in the bytes, without parameters */
    boolean reads(MediaType type);

    /**
     * Reads one document into the text under way.
     *
     * @throws Unreadable if the reason is known
     * @throws Exception anything else that a library throws; the document counts as damaged
     */
    void read(DocumentFile file, MediaType type, Reading reading) throws Exception;
}
