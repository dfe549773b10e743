package org.bayan.statement.queue;

/** What is to follow once a document is described and linked. */
@FunctionalInterface
public interface DescriptionFollowUp {
    /**
     * Called in the transaction that stores what became of a document. What it throws is a failure to store; work that may fail
     * belongs after the commit.
     */
    void described(PendingDocument document);
}
