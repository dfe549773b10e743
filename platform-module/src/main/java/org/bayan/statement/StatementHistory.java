package org.bayan.statement;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Is told of everything that is decided about a statement, in the transaction that writes it, so that a trail of it can be kept.
 * An implementation that throws makes the decision fail with it.
 */
@FunctionalInterface
public interface StatementHistory {
    void record(NodeRef statement, StatementChange change);

    /** Keeps nothing: what stands is in the evidence. */
    static StatementHistory none() {
        return (statement, change) -> {};
    }
}
