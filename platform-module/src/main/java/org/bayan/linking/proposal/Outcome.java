package org.bayan.linking.proposal;

/** What is to become of a proposal, the strongest first. */
public enum Outcome {
    /** Exact and unique in the labelled block: linked without a person. */
    LINKED,
    SUGGESTED,
    /** No record has the name; ready to become one. */
    UNKNOWN
}
