package org.alfresco.util.transaction;

/** Callbacks around the end of a transaction; the narrow form without {@code flush}. */
public interface TransactionListener {
    void beforeCommit(boolean readOnly);

    void beforeCompletion();

    void afterCommit();

    void afterRollback();

    default Integer getCustomOrder() {
        return 0;
    }
}
