package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

/** A page over rows that are already in memory. */
public class ListBackedPagingResults<R> implements PagingResults<R> {
    public ListBackedPagingResults(List<R> list, PagingRequest paging) {
        // TODO
    }

    public ListBackedPagingResults(List<R> list, boolean hasMore) {
        // TODO
    }

    public ListBackedPagingResults(List<R> list) {
        // TODO
    }

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
