package org.alfresco.query;

/** The page that a caller wants: how many rows to skip, how many to return, and up to which count the total matters. */
public class PagingRequest {
    private int skipCount;
    private int maxItems;
    private int requestTotalCountMax;
    private String queryExecutionId;

    public PagingRequest(int skipCount, int maxItems, String queryExecutionId) {
        // TODO
    }

    public PagingRequest(int maxItems, String queryExecutionId) {
        // TODO
    }

    public PagingRequest(int skipCount, int maxItems) {
        // TODO
    }

    public PagingRequest(int maxItems) {
        // TODO
    }

    public int getSkipCount() {
        return skipCount;
    }

    protected void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public int getMaxItems() {
        return maxItems;
    }

    protected void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getRequestTotalCountMax() {
        return requestTotalCountMax;
    }

    public void setRequestTotalCountMax(int requestTotalCountMax) {
        this.requestTotalCountMax = requestTotalCountMax;
    }

    public String getQueryExecutionId() {
        return queryExecutionId;
    }

    protected void setQueryExecutionId(String queryExecutionId) {
        this.queryExecutionId = queryExecutionId;
    }
}
