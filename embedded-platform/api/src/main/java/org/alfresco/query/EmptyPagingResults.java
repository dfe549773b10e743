package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

/** A page without rows, so that callers need no null. */
public class EmptyPagingResults<R> implements PagingResults<R> {
    @Override
    public List<R> getPage() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean hasMoreItems() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Pair<Integer, Integer> getTotalResultCount() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String getQueryExecutionId() {
        throw new UnsupportedOperationException("TODO");
    }
}
