package org.bayan.reading.wire;

/** What a frame says. The order is part of the protocol: a frame's type travels as its ordinal. */
public enum FrameType {
    /** To the child, first: the protocol's version and the limits. */
    HELLO,
    /** From the child, once: it is ready, and its version of the protocol. */
    READY,
    /** To the child: a document begins, with its file name and believed media type. */
    BEGIN,
    /** To the child: some of the document's bytes. */
    DATA,
    /** To the child: the document is complete. */
    END,
    /** To the child: forget the document that began. */
    ABORT,
    /** From the child: the document's text. */
    READ,
    /** From the child: why the document gave no text. */
    NOT_READ
}
