package org.bayan.statement.queue;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.Transactions;

/** Finds what is marked as pending in the database. */
public class PendingStatements {
    private static final String QUERY = "ASPECT:\"bay:extracted\" AND =bay:extractionState:\"pending\"";

    private final DatabaseQuery databaseQuery;
    private final Transactions transactions;

    public PendingStatements(DatabaseQuery databaseQuery, Transactions transactions) {
        this.databaseQuery = databaseQuery;
        this.transactions = transactions;
    }

    /**
     * @param limit the most to return, 1 or more
     */
    public List<NodeRef> find(int limit) {
        return transactions.read(() -> databaseQuery.find(QUERY, limit));
    }
}
