package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

/** A page over rows that are already in memory. */
public class ListBackedPagingResults<R> implements PagingResults<R> {
    private final List<R> page;
    private final boolean hasMore;
    private final int total;

    public ListBackedPagingResults(List<R> list) {
        this(list, false);
    }

    public ListBackedPagingResults(List<R> list, boolean hasMore) {
        this.page = list;
        this.hasMore = hasMore;
        this.total = list.size();
    }

    /** Cuts the wanted page out of all rows. */
    public ListBackedPagingResults(List<R> list, PagingRequest paging) {
        int from = Math.min(Math.max(paging.getSkipCount(), 0), list.size());
        int to = paging.getMaxItems() < 0
                ? list.size()
                : (int) Math.min((long) from + paging.getMaxItems(), list.size());
        this.page = List.copyOf(list.subList(from, to));
        this.hasMore = to < list.size();
        this.total = list.size();
    }

    @Override
    public List<R> getPage() {
        return page;
    }

    @Override
    public boolean hasMoreItems() {
        return hasMore;
    }

    @Override
    public Pair<Integer, Integer> getTotalResultCount() {
        return hasMore && total == page.size() ? new Pair<>(null, null) : new Pair<>(total, total);
    }

    @Override
    public String getQueryExecutionId() {
        return null;
    }
}
