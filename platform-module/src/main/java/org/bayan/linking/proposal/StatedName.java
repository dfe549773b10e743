package org.bayan.linking.proposal;

/**
 * A name as the statement's labelled block (or its header, for the issuer) gives it: the whole of it is a name, and its label
 * says what it is to the statement.
 *
 * @param text the value, which may be repaired against what stands in the text
 * @param start UTF-16 offset of the value in the text
 * @param end offset behind the value
 * @param source where the value comes from
 */
public record StatedName(String text, int start, int end, LinkRole role, Source source) {
    /** How much a stated name is worth: only the labelled block links by itself. */
    public enum Source {
        LABELLED_BLOCK,
        /** A letterhead, signature or the like that a rule took for the issuer. */
        INFERRED,
        /** Typed or confirmed by a person; may stand nowhere in the text, with both offsets -1. */
        HUMAN
    }

    /** Whether it stands in the text. */
    public boolean isAnchored() {
        return start >= 0 && end > start;
    }
}
