package org.bayan.statement.code;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.DatabaseQuery;

/** Finds the statements that have a reference code. */
public class SameCodeQuery {
    /** More statements with one code than anybody will untangle by hand. */
    private static final int LIMIT = 100;

    private final DatabaseQuery databaseQuery;

    public SameCodeQuery(DatabaseQuery databaseQuery) {
        this.databaseQuery = databaseQuery;
    }

    public List<NodeRef> find(String code) {
        return databaseQuery.find("TYPE:\"bay:statement\" AND =bay:referenceCode:" + DatabaseQuery.quoted(code), LIMIT);
    }
}
