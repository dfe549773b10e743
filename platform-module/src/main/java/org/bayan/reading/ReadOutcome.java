package org.bayan.reading;

import java.util.List;
import org.bayan.extraction.StructuredText;

/** What came of reading one document: its text, or the reason why there is none. */
public sealed interface ReadOutcome {
    /**
     * The document was read.
     *
     * @param text its text and layout
     * @param truncated whether the text was cut at the limit of characters
     * @param sha256 hash of the bytes that were read, lower-case hexadecimal
     */
    record Read(StructuredText text, boolean truncated, String sha256) implements ReadOutcome {}

    /**
     * The document gave no text.
     *
     * @param problem the reason
     * @param arguments what the reason's sentence names: a limit, a media type
     * @param detail one line for the log and for support; never shown to users as it may quote the document
     */
    record NotRead(ReadProblem problem, List<String> arguments, String detail) implements ReadOutcome {
        public NotRead {
            arguments = List.copyOf(arguments);
        }
    }
}
