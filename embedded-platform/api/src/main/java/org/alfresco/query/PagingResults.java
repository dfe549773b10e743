package org.alfresco.query;

import java.util.List;
import org.alfresco.util.Pair;

/** One page of rows, with as much of the total as the request asked for. */
public interface PagingResults<R> {
    List<R> getPage();

    boolean hasMoreItems();

    Pair<Integer, Integer> getTotalResultCount();

    String getQueryExecutionId();
}
