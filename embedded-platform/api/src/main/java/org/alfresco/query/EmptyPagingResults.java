package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

/** A page without rows, so that callers need no null. */
public class EmptyPagingResults<R> implements PagingResults<R> {
    @Override
    public List<R> getPage() {
        return List.of();
    }

    @Override
    public boolean hasMoreItems() {
        return false;
    }

    @Override
    public Pair<Integer, Integer> getTotalResultCount() {
        return new Pair<>(0, 0);
    }

    @Override
    public String getQueryExecutionId() {
        return null;
    }
}
