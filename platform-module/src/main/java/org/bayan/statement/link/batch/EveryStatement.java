package org.bayan.statement.link.batch;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.DatabaseQuery;

/** Leaves no statement out. */
public class EveryStatement implements StatementRecall {
    /** More statements than an archive has. */
    private static final int ALL = 10_000_000;

    private final DatabaseQuery databaseQuery;

    public EveryStatement(DatabaseQuery databaseQuery) {
        this.databaseQuery = databaseQuery;
    }

    @Override
    public List<NodeRef> naming(List<String> names) {
        return names.isEmpty() ? List.of() : databaseQuery.find("TYPE:\"bay:statement\"", ALL);
    }
}
