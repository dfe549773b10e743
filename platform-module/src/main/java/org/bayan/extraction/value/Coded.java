package org.bayan.extraction.value;

import org.bayan.extraction.Span;

/**
 * A code for a stretch of a text.
 *
 * @param code a document type, a BCP 47 tag or a cleaned reference code
 * @param span the words it was read from
 */
public record Coded(String code, Span span) {
    /** The same in a text in which this one stands at an offset. */
    public Coded shifted(int offset) {
        return new Coded(code, new Span(span.start() + offset, span.end() + offset));
    }
}
