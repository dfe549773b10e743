package org.bayan.extraction;

/** Reads the fields of a statement from its text. Implementations keep no state, so that threads may share one. */
public interface StatementExtractor {
    /** Never throws for any text: a text without fields gives an extraction without decisions. */
    Extraction extract(StructuredText text);
}
