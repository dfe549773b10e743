package org.bayan.linking.proposal;

/** What a record's dates say of it at the time of a statement. Who did not exist yet is no candidate at all. */
public enum Existence {
    /** The record or the statement has no date. */
    UNKNOWN,
    DURING,
    /** It had ended by then: still spoken of, but less likely where another did exist. */
    AFTER_ITS_END
}
