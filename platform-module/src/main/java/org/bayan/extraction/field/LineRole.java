package org.bayan.extraction.field;

/** What a line of a document's head or tail is for. */
enum LineRole {
    /** Part of a labelled block. */
    LABELLED,
    /** An invocation, a grade of secrecy, "For immediate release". */
    FURNITURE,
    /** The name of a state above the issuing body. */
    STATE,
    /** The name of a body. */
    BODY,
    /** An organ that says its kind only: "General Secretariat". */
    ORGAN,
    /** The name of an office within a body. */
    BODY_PART,
    /** A date with little beside it. */
    DATE,
    /** A city alone. */
    PLACE,
    /** A reference code alone. */
    CODE,
    /** The name of a document type alone. */
    BANNER,
    /** A document type with its number: "Press Release No. 45/2011". */
    NUMBERED,
    /** How a letter or speech addresses its audience. */
    SALUTATION,
    /** The office or rank of a person. */
    OFFICE,
    /** Running text. */
    PARAGRAPH,
    /** Anything else: a title, a name. */
    OTHER
}
